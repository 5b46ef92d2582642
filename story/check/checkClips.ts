import { formatTime } from "../format/formatTime";
import { isQuotedIn } from "../format/isQuotedIn";
import { secondsOf } from "../format/secondsOf";
import type { ClipDraft } from "../model/clip";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { allChaptersRead } from "./allChaptersRead";
import { figuresWithoutClaim } from "./figuresWithoutClaim";
import { isKnown } from "./isKnown";
import { unknownId } from "./unknownId";

/** A clip is there and is shown, can be followed without hearing, and what is heard in it lies in it, word for word. */
export function checkClips(draft: Draft): Finding[] {
  const { clips, known } = draft;
  const shown = [...draft.scenes.values()].flatMap(({ parsed, place }) =>
    (parsed?.panel.clipRefs?.(parsed.scene) ?? []).map(({ id, path }) => ({ id, place: place(path) })),
  );
  const unknown = shown.filter(({ id }) => !isKnown(draft, "clips", id));
  return [
    ...unknown.map(({ id, place }) => unknownId("clip", id, place, known.clips, "clips.yaml")),
    ...[...clips.value].flatMap(([id, clip]) => checkClip(draft, id, clip)),
    ...(allChaptersRead(draft) ? unused(draft, new Set(shown.map(({ id }) => id))) : []),
  ];
}

function checkClip(draft: Draft, id: string, clip: ClipDraft): Finding[] {
  const { clips, known } = draft;
  const place = (...path: (string | number)[]) => clips.place([id, ...path]);
  const cited = [
    ...(clip.claims ?? []).map((claim, index) => ({ claim, at: place("claims", index) })),
    ...clip.heard.map(({ claim }, index) => ({ claim, at: place("heard", index, "claim") })),
  ];
  return [
    ...cited
      .filter(({ claim }) => !isKnown(draft, "claims", claim))
      .map(({ claim, at }) => unknownId("claim", claim, at, known.claims, "claims.yaml")),
    ...(clip.poster !== undefined && !isKnown(draft, "pictures", clip.poster)
      ? [unknownId("picture", clip.poster, place("poster"), known.pictures, "pictures.yaml")]
      : []),
    ...checkParts(clip, place),
    ...checkTimes(clip, place),
    ...checkWords(draft, clip, place),
    ...figuresWithoutClaim(draft, clip.claims ?? [], [{ text: clip.caption, place: place("caption") }], `clip "${id}"`),
  ];
}

type At = (...path: (string | number)[]) => Place;
type Told = Pick<Finding, "rule" | "place" | "problem" | "fix">;
const errors = (told: Told[]): Finding[] => told.map((one) => ({ ...one, level: "error" }));

/** What a film needs and a sound has no use for. */
function checkParts({ scan, captions, poster, preview, file }: ClipDraft, place: At): Finding[] {
  if (scan?.kind === "video")
    return errors([
      ...(captions === undefined ? [noCaptions(file, place())] : []),
      ...(poster === undefined ? [noPoster(file, place())] : []),
    ]);
  if (!scan) return [];
  return errors(
    Object.entries({ captions, poster, preview }).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [
            {
              rule: "clip-of-sound",
              place: place(key),
              problem: `"${file}" is a sound, so its ${key} would be shown nowhere.`,
              fix: key === "captions" ? "remove the line; its transcript is read instead." : "remove the line.",
            },
          ],
    ),
  );
}

const noCaptions = (file: string, place: Place): Told => ({
  rule: "clip-captions",
  place,
  problem: `"${file}" is a film without captions, so who cannot hear it cannot follow it.`,
  fix: "write its words with their times as WebVTT, put the file into clips/, and name it: captions: film.vtt.",
});

const noPoster = (file: string, place: Place): Told => ({
  rule: "clip-poster",
  place,
  problem: `"${file}" is a film without a poster, so nothing would be seen until it is played.`,
  fix: "describe a frame of it in pictures.yaml, and name that picture: poster: its-id.",
});

function checkTimes({ scan, heard }: ClipDraft, place: At): Finding[] {
  const spans = heard.map(({ claim, from, to }, index) => ({
    ...{ claim, index, from: secondsOf(from), to: secondsOf(to) },
  }));
  return errors(
    spans.flatMap(({ index, from, to }): Told[] => {
      if (to <= from) {
        const problem = `These words would end at ${formatTime(to)}, before they begin at ${formatTime(from)}.`;
        return [{ rule: "clip-time", place: place("heard", index, "to"), problem, fix: "write a later time." }];
      }
      if (scan && to > scan.seconds + 0.05) {
        const problem = `The clip ends at ${formatTime(scan.seconds)}, so nothing is heard until ${formatTime(to)}.`;
        const fix = `write a time up to ${formatTime(scan.seconds)}.`;
        return [{ rule: "clip-time", place: place("heard", index, "to"), problem, fix }];
      }
      const over = spans.find((other) => other.index < index && other.from < to && from < other.to);
      if (!over) return [];
      const problem = `These words begin before those of "${over.claim}" end, at ${formatTime(over.to)}.`;
      const fix = "give each the time in which its words are heard, and no more.";
      return [{ rule: "clip-overlap", place: place("heard", index, "from"), problem, fix }];
    }),
  );
}

/** Words that are heard are in the transcript; that of an edition is translated as a whole, and its quotations apart. */
function checkWords({ claims, edition }: Draft, { heard, transcript }: ClipDraft, place: At): Finding[] {
  return errors(
    heard.flatMap(({ claim: id }, index): Told[] => {
      const claim = claims.value.get(id);
      const at = place("heard", index, "claim");
      if (!claim) return [];
      if (!claim.quote)
        return [
          {
            rule: "clip-words",
            place: at,
            problem: `Claim "${id}" holds no words of a speaker, so none can be heard.`,
            fix: "write them as quote in claims.yaml, or name a claim that has some.",
          },
        ];
      const { text, original } = claim.quote;
      if (edition || [text, original?.text ?? text].some((said) => isQuotedIn(said, transcript))) return [];
      const problem = `The words of "${id}" are not in the transcript: "${text}".`;
      return [{ rule: "clip-words", place: at, problem, fix: "write both as they are heard, word for word." }];
    }),
  );
}

const unused = ({ clips }: Draft, shown: ReadonlySet<string>): Finding[] =>
  [...clips.value.keys()]
    .filter((id) => !shown.has(id))
    .map((id) => ({
      rule: "clip-unused",
      place: clips.place([id], "key"),
      problem: `Clip "${id}" is shown nowhere, so it is not published.`,
      fix: "name it in a scene of the kind video or audio, or remove it.",
      level: "warning",
    }));
