import type { Proof } from "@/story/model/proof";
import type { Fit } from "./measureSteps";

/** Says beside each claim on the page what it is: its id, its status and who said it. */
export function labelClaims({ claims }: Proof): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-claim]")) {
    const claim = claims[element.dataset.claim ?? ""];
    if (claim) element.dataset.proof = `${element.dataset.claim}, ${claim.status}: ${claim.speaker}`;
  }
}

/** Says above the words of each step how long they are on a phone, and what its panel rests on. */
export function labelSteps({ steps }: Proof, fits: ReadonlyMap<string, Fit>): void {
  for (const [id, fit] of fits) {
    const words = document.querySelector<HTMLElement>(`.step:has([data-still="${CSS.escape(id)}"]) > .words`);
    if (!words) continue;
    const rests = steps[id]?.claims.join(", ");
    words.dataset.proof = `${id}: ${fitText(fit)}${rests ? `. Panel: ${rests}` : ""}`;
    words.toggleAttribute("data-long", isLong(fit));
  }
}

export const isLong = ({ lines, room }: Fit) => lines > room;

export const fitText = (fit: Fit) =>
  isLong(fit)
    ? `${fit.words} words, ${fit.lines} lines: too long, ${fit.room} stand under the panel of a phone`
    : `${fit.words} words, ${fit.lines} of ${fit.room} lines on a phone`;
