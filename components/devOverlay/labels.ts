import type { Proof } from "@/story/model/proof";
import type { Fit } from "./measureSteps";

/** Says beside each claim on the page what it is: its id, its status and who said it. */
export function labelClaims({ claims, reviews }: Proof): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-claim]")) {
    const claim = claims[element.dataset.claim ?? ""];
    const said = reviewed(reviews.filter((one) => one.claim === element.dataset.claim));
    if (claim) element.dataset.proof = `${element.dataset.claim}, ${claim.status}: ${claim.speaker}${said}`;
  }
}

/** Says above the words of each step how long they are on a phone, and what its panel rests on. */
export function labelSteps({ steps, reviews }: Proof, fits: ReadonlyMap<string, Fit>): void {
  for (const [id, fit] of fits) {
    const words = document.querySelector<HTMLElement>(`.step:has([data-still="${CSS.escape(id)}"]) > .words`);
    if (!words) continue;
    const rests = steps[id]?.claims.join(", ");
    words.dataset.proof = `${id}: ${fitText(fit)}${rests ? `. Panel: ${rests}` : ""}${reviewed(reviews.filter(({ step }) => step === id))}`;
    words.toggleAttribute("data-long", isLong(fit));
  }
}

/** Whether something is checked, and how many comments on it are open; nothing where nobody has looked at it. */
function reviewed(reviews: Proof["reviews"]): string {
  const checks = reviews.filter(({ comment }) => comment === undefined);
  const comments = reviews.length - checks.length;
  const holds = checks.some(({ standing }) => standing === "stands");
  return [
    checks.length > 0 ? (holds ? ", checked" : ", unchecked again") : "",
    comments > 0 ? `, ${comments} ${comments === 1 ? "comment" : "comments"}` : "",
  ].join("");
}

export const isLong = ({ lines, room }: Fit) => lines > room;

export const fitText = (fit: Fit) =>
  isLong(fit)
    ? `${fit.words} words, ${fit.lines} lines: too long, ${fit.room} stand under the panel of a phone`
    : `${fit.words} words, ${fit.lines} of ${fit.room} lines on a phone`;
