import type { CardManner, CardWords } from "../model/card";
import type { AnyPanel } from "../model/scene";

type Story = { cardWords?: Record<string, string>; claims: ReadonlyMap<string, { topic: string | { id: string } }> };

/** What a state says on a preview card; undefined where it has no place on one: its figures are of a topic that story.yaml keeps off cards, or its kind of panel draws none. */
export function cardWordsOf(
  { cardWords = {}, claims }: Story,
  panel: AnyPanel | undefined,
  state: unknown,
  manner: CardManner,
): CardWords | undefined {
  const words = panel?.card?.says(state, manner);
  const topics = words?.figures.map((id) => claims.get(id)?.topic);
  return topics?.some((topic) => Object.hasOwn(cardWords, typeof topic === "object" ? topic.id : (topic ?? "")))
    ? undefined
    : words;
}
