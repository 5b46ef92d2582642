import type { Content } from "@/story/model/content";
import { storyIds } from "@/story/read/storyIds";
import { Mistake } from "../cli/Mistake";
import { type Opened, openDraft } from "../cli/openDraft";
import { pick } from "../cli/pick";
import { compareStories } from "./compareStories";
import { withContentOf } from "./withContentOf";

type Settings = Content & { print(text: string): void };

/** The command `diff`: says in words what a reader would find changed since a commit, in a story or in all. */
export async function runDiff(args: string[], { root, panels, print }: Settings): Promise<number> {
  const [ref, story, ...more] = args;
  if (!ref || ref.startsWith("-") || more.length > 0)
    throw new Mistake("Name a commit, branch or tag, and a story or none for all: npm run diff -- main my-story");
  return withContentOf(root, ref, async (before) => {
    const [old, now] = await Promise.all([storyIds(before), storyIds(root)]);
    const all = [...new Set([...old, ...now])].sort();
    const wanted = story === undefined ? all : [pick("story", story, all)];
    for (const id of wanted) {
      const open = async (folder: string, ids: string[]) =>
        ids.includes(id) ? openDraft(id, { root: folder, panels }) : undefined;
      print(tell(id, ref, await open(before, old), await open(root, now)));
    }
    return 0;
  });
}

function tell(id: string, ref: string, was: Opened | undefined, now: Opened | undefined): string {
  if (!was) return `${id} is a new story: ${ref} does not have it.\n`;
  if (!now) return `${id} is gone: ${ref} had it, and its address would be dead.\n`;
  const warned = [unsound(was, `At ${ref}`), unsound(now, "Now")].flatMap((line) => line ?? []);
  const parts = compareStories(was, now);
  if (parts.length === 0) return [`${id}: nothing changed for the reader since ${ref}.`, ...warned, ""].join("\n");
  const told = parts.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join("\n"));
  return [[`${id}, since ${ref}`, ...warned].join("\n"), ...told, ""].join("\n\n");
}

function unsound({ findings }: Opened, when: string): string | undefined {
  const errors = findings.filter(({ level }) => level === "error").length;
  if (errors === 0) return undefined;
  const said = errors === 1 ? "one error" : `${errors} errors`;
  return `${when} it does not pass the check of today (${said}); what can be read of it is compared.`;
}
