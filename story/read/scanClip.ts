import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { InputAudioTrack, InputVideoTrack } from "mediabunny";
import { type ClipKind, type ClipScan, mostBytes } from "../model/clip";

/** A clip's file, or why it cannot be published: a problem in words, and what to do. */
type Scanned =
  | { scan: ClipScan }
  | { rule: "clip-format" | "clip-codec" | "clip-too-large"; problem: string; fix: string };

const AS_FILM = "save it as MP4 with H.264 and AAC";
const AS_SOUND = "save it as M4A with AAC, or as MP3";

/** Names by which people know what browsers do not play, or not all of them. */
const names: Record<string, string> = { hevc: "H.265 (HEVC)", prores: "Apple ProRes", mp4v: "MPEG-2 or MPEG-4 part 2" };

const played = { video: ["avc", "vp8", "vp9", "av1"], audio: ["aac", "mp3", "opus", "vorbis", "flac"] };
/** Containers that every browser opens. */
const containers = ["MP4", "WebM", "MP3", "Ogg", "WAVE", "ADTS", "FLAC"];

/** Reads of a file in `root` how long it is and what it is made of, without decoding it. */
export async function scanClip(root: string, path: string, file: string): Promise<Scanned> {
  const size = (await stat(join(root, path))).size;
  if (size > mostBytes) return tooLarge(file, size);
  const [{ ALL_FORMATS, BufferSource, Input }, bytes] = await Promise.all([
    import("mediabunny"),
    readFile(join(root, path)),
  ]);
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  try {
    const [format, seconds] = [await input.getFormat(), await input.computeDuration()];
    const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
    if (!video && !audio) return unreadable(file);
    const kind = video ? "video" : "audio";
    const wrong = (video && unplayedVideo(video)) ?? (audio && unplayedAudio(audio)) ?? unopened(format.name);
    if (wrong)
      return {
        rule: "clip-codec",
        problem: `"${file}" is ${wrong}, which not every browser plays.`,
        fix: `${video ? AS_FILM : AS_SOUND}.`,
      };
    const digest = createHash("sha256").update(bytes).digest("hex");
    const shape = video ? { width: video.displayWidth, height: video.displayHeight } : {};
    const type = typeOf(format.mimeType, kind);
    return { scan: { path, kind, type, bytes: size, seconds, digest, sounds: audio !== null, ...shape } };
  } catch {
    return unreadable(file);
  } finally {
    input.dispose();
  }
}

/** A container of both kinds is named as a film's. */
const typeOf = (type: string, kind: ClipKind): string => (kind === "audio" ? type.replace(/^video/, "audio") : type);

function unplayedVideo({ codec, internalCodecId }: InputVideoTrack): string | undefined {
  return codec && played.video.includes(codec)
    ? undefined
    : nameOf(codec, internalCodecId, "video of an unknown codec");
}

function unplayedAudio({ codec, internalCodecId }: InputAudioTrack): string | undefined {
  return codec && (played.audio.includes(codec) || codec.startsWith("pcm-"))
    ? undefined
    : nameOf(codec, internalCodecId, "sound of an unknown codec");
}

const nameOf = (codec: string | null, internal: unknown, unknown: string): string =>
  names[codec ?? String(internal)] ?? codec ?? unknown;

const unopened = (container: string): string | undefined => (containers.includes(container) ? undefined : container);

const unreadable = (file: string): Scanned => ({
  rule: "clip-format",
  problem: `"${file}" cannot be read as a film or a sound.`,
  fix: `${AS_FILM}, a sound as M4A or MP3.`,
});

const tooLarge = (file: string, size: number): Scanned => ({
  rule: "clip-too-large",
  problem: `"${file}" has ${megabytes(size)} MB; a clip may have ${megabytes(mostBytes)}.`,
  fix: "cut it to what is told, or save it smaller: 640 px wide is enough for a phone.",
});

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;
