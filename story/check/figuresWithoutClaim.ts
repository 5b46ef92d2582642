import { grammarOf } from "../language/grammarOf";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";

/**
 * Figures in the words about a picture or a clip that none of its claims says. Days and years say when it was made, which the
 * credit vouches for. `what` names it: 'clip "voice"'.
 */
export function figuresWithoutClaim(
  { claims, language }: Draft,
  cited: string[],
  texts: { text: string; place: Place }[],
  what: `${"picture" | "clip"} "${string}"`,
): Finding[] {
  const { figuresIn, withoutDay } = grammarOf(language);
  if (cited.some((claim) => !claims.value.has(claim))) return [];
  const said = cited.flatMap((claim) => {
    const { value, statement = "" } = claims.value.get(claim) ?? {};
    return [value, ...figuresIn(statement).map((figure) => figure.value)];
  });
  const [kind = "", name = ""] = what.split(" ");
  return texts.flatMap(({ text, place }) =>
    figuresIn(withoutDay(text))
      .filter(({ value }) => !said.includes(value))
      .map((figure) => ({
        rule: "figure-without-claim",
        place,
        problem: `"${figure.text}" is a figure, but no claim of this ${kind} says it.`,
        fix: `name its claim under claims of ${name}, or leave the figure out.`,
        level: "error",
      })),
  );
}
