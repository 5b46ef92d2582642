import { grammarOf } from "../language/grammarOf";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { leastWidth } from "../model/picture";
import { allChaptersRead } from "./allChaptersRead";
import { isKnown } from "./isKnown";
import { tagsIn } from "./tagsIn";
import { unknownId } from "./unknownId";

/** A picture is there, is shown, is large enough, and says nothing that no claim says. */
export function checkPictures(draft: Draft): Finding[] {
  const { pictures, known } = draft;
  const shown = [...draft.chapters.flatMap(photosIn), ...scenePictures(draft)];
  const unknown = shown.filter(({ id }) => !isKnown(draft, "pictures", id));
  return [
    ...unknown.map(({ id, place }) => unknownId("picture", id, place, known.pictures, "pictures.yaml")),
    ...[...pictures.value.keys()].flatMap((id) => [
      ...unknownClaims(draft, id),
      ...freeFigures(draft, id),
      ...tooSmall(draft, id),
    ]),
    ...(allChaptersRead(draft) ? unused(draft, new Set(shown.map(({ id }) => id))) : []),
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

/** Days and years say when it was taken, which the credit vouches for; any other figure has its claim. */
function freeFigures({ pictures, claims, language }: Draft, id: string): Finding[] {
  const { figuresIn, withoutDay } = grammarOf(language);
  const picture = pictures.value.get(id);
  const cited = picture?.claims ?? [];
  if (!picture || cited.some((claim) => !claims.value.has(claim))) return [];
  const said = cited.flatMap((claim) => {
    const { value, statement = "" } = claims.value.get(claim) ?? {};
    return [value, ...figuresIn(statement).map((figure) => figure.value)];
  });
  return (["alt", "caption"] as const).flatMap((key) =>
    figuresIn(withoutDay(picture[key] ?? ""))
      .filter(({ value }) => !said.includes(value))
      .map(({ text }) => ({
        rule: "figure-without-claim",
        place: pictures.place([id, key]),
        problem: `"${text}" is a figure, but no claim of this picture says it.`,
        fix: `name its claim under claims of "${id}", or leave the figure out.`,
        level: "error",
      })),
  );
}

function tooSmall({ pictures }: Draft, id: string): Finding[] {
  const { file, scan } = pictures.value.get(id) ?? {};
  if (!scan || scan.width >= leastWidth) return [];
  const problem = `"${file}" is ${scan.width} px wide; from ${leastWidth} px on it is sharp on a phone.`;
  const fix = "ask for a larger file.";
  return [{ rule: "picture-too-small", place: pictures.place([id, "file"]), problem, fix, level: "error" }];
}

const unused = ({ pictures }: Draft, shown: ReadonlySet<string>): Finding[] =>
  [...pictures.value.keys()]
    .filter((id) => !shown.has(id))
    .map((id) => ({
      rule: "picture-unused",
      place: pictures.place([id], "key"),
      problem: `Picture "${id}" is shown nowhere, so it is not published.`,
      fix: `write <Photo is="${id}" /> in a chapter, name it in a scene, or remove it.`,
      level: "warning",
    }));
