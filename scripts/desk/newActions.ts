import { z } from "zod";
import { saveFiles } from "@/story/edit/saveFiles";
import type { Content } from "@/story/model/content";
import type { FormState } from "@/story/model/desk";
import { fillForm } from "../new/fillForm";
import { kinds } from "../new/kinds";
import { provePasses } from "../new/provePasses";
import type { Action } from "./Action";
import { bodyAs } from "./bodyAs";
import { Refusal } from "./Refusal";
import { isStoryFile } from "./storyFile";

const Form = z.strictObject({ kind: z.string(), answers: z.record(z.string(), z.string().max(2000)) });

/** The forms for something new: what `npm run new` asks and makes. */
export const newActions: Record<string, Action> = {
  async "new/fill"(body, content): Promise<FormState> {
    const { fields, made, wrong } = await fill(body, content);
    return { fields, isWhole: made !== undefined, wrong };
  },
  async "new/make"(body, content) {
    const { made, wrong } = await fill(body, content);
    if (!made) throw new Refusal(400, wrong ?? "Something is still missing, so nothing was written.");
    const { story, changes } = made;
    await provePasses(content, story, changes);
    await saveFiles(content.root, changes);
    // What was begun is opened: a chapter before the files that it needs.
    const opened = changes.map(({ file }) => file).filter(isStoryFile);
    return { story, file: opened.find((file) => file.endsWith(".mdx")) ?? opened[0] };
  },
};

function fill(body: unknown, content: Content) {
  const { kind, answers } = bodyAs(Form, body);
  const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!found) throw new Refusal(404, `Nothing new is called "${kind}".`);
  return fillForm(found, answers, content);
}
