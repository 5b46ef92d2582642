import { z } from "zod";
import type { Claim } from "./claim";
import type { Language } from "./language";
import type { Picture } from "./picture";
import { Exact, Id, Name, Text } from "./text";

const clock = /^(?:\d+:)?[0-5]?\d:[0-5]\d(?:\.\d+)?$/;

/** A time in a clip: seconds, or minutes and seconds as players show them. `secondsOf` reads it. */
const At = z
  .union([
    z.number().min(0, "is below 0"),
    z.string().refine((text) => clock.test(text), "must be a time in the clip, such as 1:05 or 65"),
  ])
  .describe("A time in the clip: 1:05, or 65 for seconds.");
export type At = z.infer<typeof At>;

/** One entry of clips.yaml: a film or a sound that may be published. Keyed by its id. */
export const ClipYaml = z.strictObject({
  file: Exact.describe("Its file's name in the story's folder clips/."),
  caption: Text.max(140, "is longer than 140 characters").describe("What is to be seen and heard, in a sentence."),
  credit: Name.max(80, "is longer than 80 characters").describe("Who made it, and who supplied it."),
  licence: Text.max(60, "is longer than 60 characters").describe("Under which terms it is published."),
  transcript: Text.describe("All that is said in it, and what is heard besides; an empty line parts paragraphs."),
  captions: Name.describe("Of a film: the file in clips/ with its words as WebVTT, which ends in .vtt.").optional(),
  poster: Id.describe("Of a film: the picture of pictures.yaml that stands for it until it is played.").optional(),
  preview: Exact.describe(
    "Of a film: a silent excerpt of it in clips/, 5 seconds and 300 KB at most, that plays by itself over the poster, once.",
  ).optional(),
  claims: z.array(Id).min(1, "names no claim").describe("What its caption rests on.").optional(),
  heard: z
    .array(
      z.strictObject({
        claim: Id.describe("A claim that holds words of a speaker: they are heard here."),
        from: At.describe("Where they begin: 1:05, or 65 for seconds."),
        to: At.describe("Where they end."),
      }),
    )
    .default([])
    .describe("Quotations that are heard in it, each with where it begins and ends."),
});
export type ClipYaml = z.infer<typeof ClipYaml>;

export type ClipKind = "video" | "audio";

/** What was found in a clip's file. `digest` is a hash of its bytes. */
export type ClipScan = {
  path: string;
  kind: ClipKind;
  /** As a server names it: "video/mp4". */
  type: string;
  bytes: number;
  seconds: number;
  digest: string;
  /** px, of a film. */
  width?: number;
  height?: number;
  /** The file of its captions, if it names one that is WebVTT, and a hash of it. */
  captions?: { path: string; digest: string };
  /** Whether it has a sound track. */
  sounds: boolean;
  /** The file of its preview, if it names one that may play by itself. */
  preview?: PreviewScan;
};

export type PreviewScan = Pick<ClipScan, "path" | "type" | "bytes" | "digest">;

/** An entry as read. `scan` is absent where the file is missing, or none that browsers play. */
export type ClipDraft = ClipYaml & { scan?: ClipScan };

/** Bytes that a clip may have: at 1 Mbit a second some minutes, which a phone fetches as they are played. */
export const mostBytes = 12_000_000;

/**
 * What a preview may have. WCAG 2.2.2 asks for a way to stop what moves by itself for more than five seconds; and a reader
 * pays for it unasked, so it is to cost no more than some pictures.
 */
export const mostPreview = { seconds: 5, bytes: 300_000 };

/** Words of a speaker, and the seconds of the clip in which they are heard. */
export type Heard = { claim: Claim; from: number; to: number };

export type Clip = Pick<ClipYaml, "caption" | "credit" | "licence" | "transcript"> &
  Pick<ClipScan, "path" | "kind" | "type" | "bytes" | "seconds" | "width" | "height"> & {
    id: string;
    /** Its name among published clips, which changes with its bytes. */
    name: string;
    captions?: { path: string; name: string; language: Language };
    preview?: Pick<PreviewScan, "path" | "type" | "bytes"> & { name: string };
    poster?: Picture;
    claims: Claim[];
    heard: Heard[];
  };
