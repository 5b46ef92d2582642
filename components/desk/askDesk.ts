import type { Changes, FormState, Outline, OutlinePlan, Rewrite, SentView, Undo } from "@/story/model/desk";
import type { OutlineChange } from "@/story/model/outlineChange";
import type { ReviewChange, ReviewLine } from "@/story/model/review";

/** What is asked of scripts/desk/serveDesk.ts, and what it gives. `version`: a hash of a file's bytes; null where it cannot be read. */
type Actions = {
  read: [{ file: string }, { text: string; version: string }];
  /** `saved` is false where the file was not as `base` any more: text and version are what it is now. */
  save: [{ file: string; base: string; text: string }, { text: string; version: string; saved: boolean }];
  versions: [{ files: string[] }, Record<string, string | null>];
  /**
   * `texts`: unsaved ones, by their files; `page`: the chapter whose page is drawn with them, and the key that it is shown under;
   * `known`: the version of the claims that are here already.
   */
  view: [
    { story: string; texts: Record<string, string>; page?: { key: string; chapter: string }; known?: string },
    SentView,
  ];
  /** The text of a source, which the story keeps in a file by its id. */
  source: [{ story: string; source: string }, { text: string }];
  /** Does one thing to the story's reviews, at once on the disk; `texts` as above, as what is checked may be unsaved. */
  review: [{ story: string; texts: Record<string, string>; change: ReviewChange }, { reviews: ReviewLine[] }];
  /** What is other than in the last commit. */
  changes: [{ story: string }, Changes];
  /** How a change is taken back, or some lines of a file by their key, or all of a file that is new or gone. Nothing is written. */
  undo: [{ story: string } & ({ key: string } | { file: string; lines?: string }), Undo];
  /** Gives files other texts, all or none; gives what takes that back. */
  rewrite: [{ rewrites: Rewrite[] }, { rewrites: Rewrite[] }];
  /** As it is on the disk, with its findings counted. */
  outline: [{ story: string }, Outline];
  plan: [{ story: string; change: OutlineChange }, OutlinePlan];
  /** What a form for something new asks, as it is filled so far; `make` writes it, and gives the file to open. */
  "new/fill": [{ kind: string; answers: Record<string, string> }, FormState];
  "new/make": [{ kind: string; answers: Record<string, string> }, { story: string; file?: string }];
  /** `versions`: the files of the plan, by their paths; refused where it would not be the same any more. Gives the new outline. */
  revise: [{ story: string; change: OutlineChange; versions: Record<string, string | null> }, Outline];
  /** The stills of the scene in `file`: the key that a page shows them under; where it cannot be drawn, that of its last good ones. */
  stills: [{ story: string; file: string; texts: Record<string, string> }, { key?: string; isGood: boolean }];
};

/** Asks the desk's server. Throws an error whose message is for the editor. */
export type AskDesk = <Action extends keyof Actions>(
  action: Action,
  body: Actions[Action][0],
) => Promise<Actions[Action][1]>;

/** Where this run of `npm run dev` answers the desk, ending in a slash, and the word that it asks of its pages. */
export type DeskServer = { address: string; token: string };

/** Asks that server from a page of the desk. */
export const askDesk =
  ({ address, token }: DeskServer): AskDesk =>
  async (action, body) => {
    const answer = await fetch(`${address}${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Attest-Desk": token },
      body: JSON.stringify(body),
    }).catch(() => {
      throw new Error(
        "The dev server does not answer. What you write is kept in this browser: reload this page once it runs again.",
      );
    });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(said.refused ?? `The dev server answered with ${answer.status}.`);
    return said;
  };
