import type { ClaimYaml } from "../model/claim";
import type { Draft, PlaceOf } from "../model/draft";
import type { Finding } from "../model/finding";
import { present } from "../model/present";
import type { AnyPanel } from "../model/scene";
import { figuresIn } from "./figuresIn";
import { figuresOf } from "./figuresOf";
import { panelOf } from "./panelOf";
import { withoutDay } from "./withoutDay";

/** Words of a scene or a memorial, and the claims that their figures may come from. */
type Shown = { text: string; claims: ClaimYaml[]; place: ReturnType<PlaceOf> };
type Path = (string | number)[];

/** What is drawn or stands in the memorial shows no figure that the claims named for it do not hold. */
export function checkShownFigures(draft: Draft, panels: Record<string, AnyPanel>): Finding[] {
  const day = draft.story?.value.date;
  return [...sceneWords(draft, panels), ...peopleWords(draft)].flatMap(({ text, claims, place }) => {
    const figures = figuresIn(withoutDay(text, day, draft.story?.value.language));
    const known = figures.length > 0 ? claims.flatMap(figuresOf) : [];
    return figures
      .filter((figure) => !known.some((one) => one.value === figure.value || one.text === figure.text))
      .map((figure) => ({
        rule: "figure-not-in-claim",
        place,
        problem: `This says "${figure.text}", which none of the claims named here holds.`,
        fix: "write the figure of the claim, or name the claim that holds this one.",
        level: "error",
      }));
  });
}

function peopleWords({ people, claims }: Draft): Shown[] {
  return [...people.value]
    .filter(([, person]) => person.claims.every((claim) => claims.value.has(claim)))
    .map(([id, person]) => ({
      text: person.line,
      claims: present(person.claims, claims.value),
      place: people.place([id, "line"]),
    }));
}

function sceneWords({ scenes, claims }: Draft, panels: Record<string, AnyPanel>): Shown[] {
  return [...scenes.values()].flatMap(({ value, place }) => {
    const panel = panelOf(value, panels);
    const scene = panel?.schema.safeParse(value);
    if (!panel || !scene?.success) return [];
    const ids = panel.cites(scene.data).map(({ id }) => id);
    // A claim that is absent or broken is a finding of its own; what it would have held is not known.
    if (!ids.every((id) => claims.value.has(id))) return [];
    const cited = present(ids, claims.value);
    return shownIn(value, { path: [], claims: cited, known: claims.value, place });
  });
}

type Scope = { path: Path; claims: ClaimYaml[]; known: ReadonlyMap<string, ClaimYaml>; place: PlaceOf };

/** The strings of a value. What names a claim beside them, or is written under its id, rests on that claim alone. */
function shownIn(value: unknown, scope: Scope): Shown[] {
  const { path, known, place } = scope;
  if (typeof value === "string") {
    return known.has(value) ? [] : [{ text: value, claims: scope.claims, place: place(path) }];
  }
  if (typeof value !== "object" || value === null) return [];
  const named = "claim" in value ? [value.claim] : "claims" in value && Array.isArray(value.claims) ? value.claims : [];
  const beside = present(named.map(String), known);
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = known.get(key);
    const claims = own ? [own] : beside.length > 0 ? beside : scope.claims;
    return shownIn(inner, { ...scope, path: [...path, Array.isArray(value) ? Number(key) : key], claims });
  });
}
