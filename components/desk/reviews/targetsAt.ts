import type { ReviewLine, ReviewTarget } from "@/story/model/review";
import { spotAt, wordsBetween } from "../findWords";

/** What of a file a review may be on where the caret is, the nearest first. `text` is the file's, with LF at the ends of its lines. */
export function targetsAt(file: string, text: string, from: number, to: number): ReviewTarget[] {
  if (file.endsWith("/claims.yaml")) return keyAbove(text, from, "").map((claim) => ({ claim }));
  if (file.includes("/scenes/")) {
    const steps = text.search(/^steps:/m);
    return steps < 0 || from < steps
      ? []
      : keyAbove(text.slice(0, lineEnd(text, from)), from, "  ").map((step) => ({ step }));
  }
  const chapter = /\/chapters\/(.+)\.mdx$/.exec(file)?.[1];
  if (!chapter) return [];
  const { step } = spotAt(text, from);
  const { words, source } = wordsBetween(text, from, to);
  const claims = [...source.matchAll(/<(?:Claim is|Quote of)="([a-z0-9-]+)"/g)].map(([, claim = ""]) => ({ claim }));
  return [...(words === "" ? [] : [{ chapter, words }]), ...claims, ...(step ? [{ step }] : [])];
}

/** The last name of a line at this depth, at the caret's line or above it. */
function keyAbove(text: string, at: number, indent: string): string[] {
  const above = text.slice(0, lineEnd(text, at));
  const keys = [...above.matchAll(new RegExp(`^${indent}([a-z0-9-]+):`, "gm"))];
  return keys.slice(-1).map(([, key = ""]) => key);
}

const lineEnd = (text: string, at: number) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/** Whether a review concerns a file: it is on something in it, or on a claim that it cites or a step that it draws. */
export function concerns(file: string, text: string, { place, claim, step }: ReviewLine): boolean {
  if (place.file === file || file.endsWith("/reviews.yaml")) return true;
  if (claim !== undefined) return file.endsWith(".mdx") && text.includes(`"${claim}"`);
  return step !== undefined && file.includes("/scenes/") && new RegExp(`^ +${step}:`, "m").test(text);
}
