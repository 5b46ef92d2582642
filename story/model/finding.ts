import type { PanelRule, StoryRule } from "./rules";
import type { YamlChange } from "./yamlChange";

/** Where something stands in a file an editor wrote. `file` is relative to the project; line and column count from 1. */
export type Place = { file: string; line: number; column: number };

/** What has an id of its own that other files name. */
export type IdKind = "claim" | "clip" | "picture" | "scene" | "source" | "step" | "topic";

/** An id that names nothing, and the one that was probably meant. */
export type UnknownId = { kind: IdKind; id: string; meant?: string };

/**
 * A part of what a program may do about a finding: at a place of the file (that of the finding where none is named) or, in the tag
 * or on the line that begins there, the words `was` become `put`; or a value of its YAML changes.
 */
export type Mend = { was: string; put: string; at?: Omit<Place, "file"> } | YamlChange;

/**
 * An editor's mistake: where it stands, what is wrong and the one thing to write instead.
 * An error stops the build; a warning never does.
 */
export type Finding = {
  rule: StoryRule | PanelRule;
  place: Place;
  problem: string;
  fix: string;
  level: "error" | "warning";
  /** What it comes from, where many findings may come from one slip. */
  cause?: UnknownId;
  /** All that a program does, in the file of `place`, to mend it; absent where that could change a figure or what is meant. */
  edit?: Mend[];
};
