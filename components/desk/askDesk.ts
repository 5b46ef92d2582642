import type { DeskView } from "@/story/model/desk";

/** What is asked of the desk's server, and what it gives. `version`: a hash of a file's bytes; null where it cannot be read. */
type Actions = {
  read: [{ file: string }, { text: string; version: string }];
  /** `saved` is false where the file was not as `base` any more: text and version are what it is now. */
  save: [{ file: string; base: string; text: string }, { text: string; version: string; saved: boolean }];
  versions: [{ files: string[] }, Record<string, string | null>];
  /** `texts`: unsaved ones, by their files. */
  view: [{ story: string; texts: Record<string, string> }, DeskView];
};

/** Asks the desk's server. Throws an error whose message is for the editor. */
export type AskDesk = <Action extends keyof Actions>(
  action: Action,
  body: Actions[Action][0],
) => Promise<Actions[Action][1]>;

/** `home`: the desk's address. `token`: that of this run of the dev server. */
export const askDesk =
  (home: string, token: string): AskDesk =>
  async (action, body) => {
    const answer = await fetch(`${home}_api/${action}/`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Attest-Desk": token },
      body: JSON.stringify(body),
    }).catch(() => {
      throw new Error("The dev server does not answer. What you write is kept in this browser.");
    });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(said.refused ?? `The dev server answered with ${answer.status}.`);
    return said;
  };
