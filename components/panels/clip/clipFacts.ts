import { formatTime } from "@/story/format/formatTime";
import { sayIn } from "@/story/messages/sayIn";
import type { Clip } from "@/story/model/clip";
import type { Language } from "@/story/model/language";

/** What a clip costs who plays it, told before anything is fetched: "Film, 0:06, 11 KB". */
export function clipFacts({ kind, seconds, bytes }: Clip, language: Language): string {
  return sayIn(language)(`clip.${kind}`, { time: formatTime(seconds), size: sizeIn(bytes, language) });
}

/** What it costs who comes to it: "A silent preview of 80 KB may play by itself". It may not where movement is off. */
export function previewFacts({ preview }: Clip, language: Language): string[] {
  return preview ? [sayIn(language)("clip.preview", { size: sizeIn(preview.bytes, language) })] : [];
}

function sizeIn(bytes: number, language: Language): string {
  const say = sayIn(language);
  return bytes < 999_500
    ? say("clip.kb", { kb: Math.ceil(bytes / 1000) })
    : say("clip.mb", { mb: Math.ceil(bytes / 1e5) / 10 });
}
