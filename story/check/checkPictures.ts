import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { leastWidth } from "../model/picture";
import { allChaptersRead } from "./allChaptersRead";
import { figuresWithoutClaim } from "./figuresWithoutClaim";
import { isKnown } from "./isKnown";
import { tagsIn } from "./tagsIn";
import { unknownId } from "./unknownId";

/** A picture is there, is shown, is large enough, and says nothing that no claim says. */
export function checkPictures(draft: Draft): Finding[] {
  const { pictures, known } = draft;
  const named = [...draft.chapters.flatMap(photosIn), ...scenePictures(draft)];
  // That of a clip is looked up with the clip.
  const shown = [...named.map(({ id }) => id), ...[...draft.clips.value.values()].map(({ poster }) => poster)];
  const unknown = named.filter(({ id }) => !isKnown(draft, "pictures", id));
  return [
    ...unknown.map(({ id, place }) => unknownId("picture", id, place, known.pictures, "pictures.yaml")),
    ...[...pictures.value.keys()].flatMap((id) => [
      ...unknownClaims(draft, id),
      ...freeFigures(draft, id),
      ...tooSmall(draft, id),
    ]),
    ...(allChaptersRead(draft) ? unused(draft, new Set(shown)) : []),
  ];
}

type Shown = { id: string; place: Place };

const photosIn = (chapter: ChapterDraft): Shown[] =>
  tagsIn(chapter).flatMap(({ name, props, place }) => {
    const id = name === "Photo" ? props.get("is") : undefined;
    return id ? [{ id, place }] : [];
  });

function scenePictures(draft: Draft): Shown[] {
  return [...draft.scenes.values()].flatMap(({ parsed, place }) =>
    (parsed?.panel.pictureRefs?.(parsed.scene) ?? []).map(({ id, path }) => ({ id, place: place(path) })),
  );
}

function unknownClaims(draft: Draft, id: string): Finding[] {
  const { pictures, known } = draft;
  return (pictures.value.get(id)?.claims ?? []).flatMap((claim, index) =>
    isKnown(draft, "claims", claim)
      ? []
      : [unknownId("claim", claim, pictures.place([id, "claims", index]), known.claims, "claims.yaml")],
  );
}

function freeFigures(draft: Draft, id: string): Finding[] {
  const { alt = "", caption = "", claims = [] } = draft.pictures.value.get(id) ?? {};
  const texts = Object.entries({ alt, caption }).map(([key, text]) => ({
    text,
    place: draft.pictures.place([id, key]),
  }));
  return figuresWithoutClaim(draft, claims, texts, `picture "${id}"`);
}

function tooSmall({ pictures }: Draft, id: string): Finding[] {
  const { file, scan } = pictures.value.get(id) ?? {};
  if (!scan || scan.width >= leastWidth) return [];
  const problem = `"${file}" is ${scan.width} px wide; from ${leastWidth} px on it is sharp on a phone.`;
  const fix = "ask for a larger file.";
  return [{ rule: "picture-too-small", place: pictures.place([id, "file"]), problem, fix, level: "error" }];
}

const unused = ({ pictures }: Draft, shown: ReadonlySet<string | undefined>): Finding[] =>
  [...pictures.value.keys()]
    .filter((id) => !shown.has(id))
    .map((id) => ({
      rule: "picture-unused",
      place: pictures.place([id], "key"),
      problem: `Picture "${id}" is shown nowhere, so it is not published.`,
      fix: `write <Photo is="${id}" /> in a chapter, name it in a scene, or remove it.`,
      level: "warning",
    }));
