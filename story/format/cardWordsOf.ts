import type { CardManner, CardWords } from "../model/card";
import type { AnyPanel } from "../model/scene";
import { type CardRoom, fitBeside, fitCardText } from "./fitCardText";

type Story = { cardWords?: Record<string, string>; claims: ReadonlyMap<string, { topic: string | { id: string } }> };

/** What the large words over a panel's drawing may take, and those beside one. */
export const besideDrawing = {
  under: { lines: { from: 1, to: 1 }, tall: 92 },
  beside: { lines: { from: 1, to: 4 }, wide: 480, tall: 420 },
} satisfies Record<string, CardRoom>;

/**
 * What a state says on a preview card; undefined where it has no place on one: its words do not fit, its figures are of a
 * topic that story.yaml keeps off cards, or its kind of panel draws none.
 */
export function cardWordsOf(
  { cardWords = {}, claims }: Story,
  panel: AnyPanel | undefined,
  state: unknown,
  manner: CardManner,
): CardWords | undefined {
  const words = panel?.card?.says(state, manner);
  if (!words) return undefined;
  const { label = "", large = "", figures } = words;
  const fits =
    large && label
      ? fitBeside(large, label, besideDrawing.under.tall)
      : fitCardText(label, "label") && fitCardText(large, "large", besideDrawing[words.beside ? "beside" : "under"]);
  const kept = figures.some((id) => Object.hasOwn(cardWords, topicOf(claims.get(id))));
  return fits && !kept ? words : undefined;
}

function topicOf(claim: { topic: string | { id: string } } | undefined): string {
  return typeof claim?.topic === "object" ? claim.topic.id : (claim?.topic ?? "");
}
