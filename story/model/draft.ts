import type { Root } from "mdast";
import type { ChapterYaml } from "./chapter";
import type { ClaimYaml } from "./claim";
import type { ClipDraft } from "./clip";
import type { CorrectionYaml } from "./correction";
import type { EditionYaml, Lack, WordPair } from "./edition";
import type { Finding, Place } from "./finding";
import type { Language } from "./language";
import type { PersonYaml } from "./person";
import type { PictureDraft } from "./picture";
import type { PublishedEntry } from "./published";
import type { ReviewYaml } from "./review";
import type { AnyPanel, SceneBase, SceneFiles } from "./scene";
import type { SourceYaml } from "./source";
import type { StoryYaml } from "./story";

/** Where the value at the end of `path` stands in the file it came from; the nearest written ancestor if it is absent. */
export type PlaceOf = (path: (string | number)[], part?: "key" | "value") => Place;

/** A file as read: what passed its schema, and where each value of it stands. `file` is relative to the project. */
export type Written<Value> = { file: string; value: Value; place: PlaceOf };

/** A chapter as read. `tree` is Markdown with the editor's tags, positions counted in the file itself. */
export type ChapterDraft = Written<ChapterYaml> & { slug: string; source: string; tree: Root };

/**
 * A scene as read. `parsed`: the kind of panel it names, and the scene as that kind's schema understands it; absent where
 * there is no such kind, or where the file breaks its schema. `files`: what was read of the files it names, which
 * lie in `folder`.
 */
export type SceneDraft = Written<SceneBase> & {
  parsed?: { panel: AnyPanel; scene: unknown; files?: SceneFiles; folder?: string };
};

/**
 * A story as its files say it, ids not yet looked up. What could not be read is absent here and present in `findings`.
 * Entries that broke their schema are left out of the maps; `known` still has their ids, so that one mistake is reported once.
 */
export type Draft = {
  id: string;
  /** What it is written in; English where story.yaml names no language that there is. */
  language: Language;
  story?: Written<StoryYaml>;
  chapters: ChapterDraft[];
  claims: Written<Map<string, ClaimYaml>>;
  sources: Written<Map<string, SourceYaml>>;
  people: Written<Map<string, PersonYaml>>;
  pictures: Written<Map<string, PictureDraft>>;
  clips: Written<Map<string, ClipDraft>>;
  scenes: Map<string, SceneDraft>;
  corrections: Written<CorrectionYaml[]>;
  /** reviews.yaml: comments and checks, which are never published. */
  reviews: Written<Map<string, ReviewYaml>>;
  /** moved.yaml: published ids to those that stand for them now. */
  moved: Written<Map<string, string>>;
  /** published.lock, where the story has been published. */
  published?: PublishedEntry[];
  /** Ids that are written, whether or not their entries are sound; the chapter files that exist; the stories beside this one and itself. */
  known: Record<
    "claims" | "sources" | "people" | "pictures" | "clips" | "scenes" | "chapters" | "stories",
    Set<string>
  >;
  /** Kinds whose file is missing or cannot be read: whatever they should hold is not known. */
  unread: Set<keyof Draft["known"] | "moved">;
  findings: Finding[];
  /** Present in what is an edition in another language; `id` is then the story's, a slash and the language. */
  edition?: EditionDraft;
  /** The editions that the story has folders for, beside that of its first language. */
  editions: Language[];
};

/** What makes a draft that of an edition: its words stand over those of `first`, where it has any. */
export type EditionDraft = {
  first: Draft;
  language: Language;
  own: EditionYaml;
  words: WordPair[];
  lacks: Lack[];
  /** By what names words of it, hashes of the first language's and of its own for them, when they were last compared. */
  translated: ReadonlyMap<string, [first: string, own: string]>;
  /** Chapters that it has a file for. */
  chapters: ChapterDraft[];
};
