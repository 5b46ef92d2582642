import { grammarOf } from "../language/grammarOf";
import { sameFigure } from "../language/sameFigure";
import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { pickExisting } from "../model/pickExisting";
import { figuresOf } from "./figuresOf";
import { isTag, tagsIn, textProps } from "./tagsIn";

/** Words of a scene or a memorial, and the claims that their figures may come from. */
type Said = { text: string; claims: ClaimYaml[]; place: Place };

/** What is drawn, read out in place of a drawing, or stands in the memorial shows no figure that the claims named for it do not hold. */
export function checkShownFigures(draft: Draft): Finding[] {
  const day = draft.story?.value.date;
  const grammar = grammarOf(draft.language);
  return [...sceneWords(draft), ...altWords(draft), ...peopleWords(draft)].flatMap(({ text, claims, place }) => {
    const figures = grammar.figuresIn(grammar.withoutDay(text, day));
    const known = figures.length > 0 ? claims.flatMap((claim) => figuresOf(claim, grammar)) : [];
    return figures
      .filter((figure) => !known.some((one) => sameFigure(one, figure)))
      .map((figure) => ({
        rule: "figure-not-in-claim",
        place,
        problem: `This says "${figure.text}", which none of the claims named here holds.`,
        fix: "write the figure of the claim, or name the claim that holds this one.",
        level: "error",
      }));
  });
}

function peopleWords({ people, claims }: Draft): Said[] {
  return [...people.value]
    .filter(([, person]) => person.claims.every((claim) => claims.value.has(claim)))
    .flatMap(([id, person]) =>
      (["name", "country", "line"] as const).map((field) => ({
        text: person[field] ?? "",
        claims: pickExisting(person.claims, claims.value),
        place: people.place([id, field]),
      })),
    );
}

/** A step's own sentence stands for its drawing, and rests on the claims that the drawing does. */
function altWords({ chapters, scenes, claims }: Draft): Said[] {
  return chapters.flatMap((chapter) =>
    tagsIn(chapter).flatMap(({ name, props, parents, place }): Said[] => {
      const scene = parents.findLast(isTag);
      const { parsed } = scenes.get((scene && textProps(scene).get("is")) ?? "") ?? {};
      const text = props.get("alt");
      if (name !== "Step" || text === undefined || !parsed) return [];
      const refs = parsed.panel
        .claimRefs(parsed.scene)
        .filter(({ step }) => step === undefined || step === props.get("id"));
      if (!refs.every(({ id }) => claims.value.has(id))) return [];
      return [{ text, claims: pickExisting(new Set(refs.map(({ id }) => id)), claims.value), place }];
    }),
  );
}

function sceneWords({ scenes, claims }: Draft): Said[] {
  return [...scenes.values()].flatMap(({ parsed, place }) => {
    if (!parsed) return [];
    const { panel, scene } = parsed;
    // A claim that is absent or broken is a finding of its own; what it would have held is not known.
    if (!panel.claimRefs(scene).every(({ id }) => claims.value.has(id))) return [];
    return panel.shown(scene).map(({ text, claims: ids, path }) => ({
      text: String(text),
      claims: pickExisting(new Set(ids), claims.value),
      place: place(path),
    }));
  });
}
