import type { Mend } from "../model/finding";
import type { YamlWords } from "./yamlFinding";

/** A mistake in how YAML is written, in words for an editor; `offset` counts from 0 in the file. */
export type YamlMistake = YamlWords & { offset: number; edit?: Mend[] };
