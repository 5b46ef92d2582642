import type { Draft } from "./draft";
import type { Language } from "./language";

/** The language that a story is written in, or is taken to be while its story.yaml cannot be read. */
export const languageOf = ({ story }: Pick<Draft, "story">): Language => story?.value.language ?? "en";
