import { z } from "zod";
import { deskOutline } from "@/story/desk/deskOutline";
import { saveFiles } from "@/story/edit/saveFiles";
import { versionOf } from "@/story/edit/versionOf";
import type { PlannedFile } from "@/story/model/desk";
import { OutlineChange } from "@/story/model/outlineChange";
import { storyFolders } from "@/story/read/storyFolders";
import type { Action } from "./Action";
import { bodyAs } from "./bodyAs";
import { type Plan, planRevision } from "./planRevision";
import { Refusal } from "./Refusal";

const Story = z.strictObject({ story: z.string() });
const Revise = Story.extend({ change: OutlineChange });
const Versions = z.record(z.string(), z.string().nullable());

/** What the desk's outline asks for. A change is planned, looked at where it would break anything, and made as it was planned. */
export const outlineActions: Record<string, Action> = {
  async outline(body, content) {
    const { story } = bodyAs(Story, body);
    await refuseUnknown(story, content.root);
    return deskOutline(story, content, true);
  },
  async plan(body, content) {
    const { story, change } = bodyAs(Revise, body);
    await refuseUnknown(story, content.root);
    const plan = await planRevision(content, story, change);
    return { files: filesOf(plan), breaks: plan.breaks, uncited: plan.uncited };
  },
  async revise(body, content) {
    const { story, change, versions } = bodyAs(Revise.extend({ versions: Versions }), body);
    await refuseUnknown(story, content.root);
    const plan = await planRevision(content, story, change);
    const isAsPlanned = ({ file, version }: PlannedFile) => Object.hasOwn(versions, file) && versions[file] === version;
    if (plan.changes.length !== Object.keys(versions).length || !filesOf(plan).every(isAsPlanned))
      throw new Refusal(409, "The story was changed on the disk meanwhile, so nothing was written. Try again.");
    await saveFiles(content.root, plan.changes);
    return deskOutline(story, content, true);
  },
};

const filesOf = ({ changes }: Plan): PlannedFile[] =>
  changes.map(({ file, was, body }) => ({
    file,
    version: was === undefined ? null : versionOf(was),
    becomes: body === null ? "gone" : was === undefined ? "new" : "changed",
  }));

async function refuseUnknown(story: string, root: string): Promise<void> {
  if (!(await storyFolders(root)).includes(story)) throw new Refusal(404, `There is no story "${story}".`);
}
