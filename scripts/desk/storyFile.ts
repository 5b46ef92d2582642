import { refuseTarget } from "@/story/edit/refuseTarget";
import { Refusal } from "./Refusal";

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";
const top = "(?:story|claims|sources|people|corrections|moved|reviews|pictures|clips|glossary)\\.yaml";
const files = new RegExp(`^content/${id}/(?:[a-z]{2}/)?(?:${top}|chapters/${id}\\.mdx|scenes/${id}\\.yaml)$`);

/** Whether a path from the project is that of a text that a story, or an edition of one, has. */
export const isStoryFile = (file: string): boolean => files.test(file);

/** Throws a Refusal for what is no such path, and Refused where a link in it may lead out of content/. */
export async function refuseOther(root: string, file: string): Promise<void> {
  if (!isStoryFile(file))
    throw new Refusal(400, "The desk opens the chapters, scenes and YAML files of stories, and no other file.");
  await refuseTarget(root, file);
}
