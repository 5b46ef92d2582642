import { checkStory } from "../check/checkStory";
import type { Content } from "../model/content";
import type { Outline } from "../model/desk";
import { readStory } from "../read/readStory";
import { filesOf } from "./filesOf";
import { outlineOf } from "./outlineOf";

/** What a story is made of as it is on the disk. `counted`: with the findings at each part, which takes longer; else there are none. */
export async function deskOutline(id: string, content: Content, counted: boolean): Promise<Outline> {
  const draft = await readStory(id, content);
  return outlineOf(draft, counted ? checkStory(draft) : [], await filesOf(id, content.root));
}
