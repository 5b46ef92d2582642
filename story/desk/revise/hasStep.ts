import { nodeAt, readTree } from "../../edit/yamlTree";

/** Whether a scene's file, or an edition's words for it, has a step. */
export const hasStep = (text: string, step: string): boolean => nodeAt(readTree(text), ["steps", step]) !== undefined;
