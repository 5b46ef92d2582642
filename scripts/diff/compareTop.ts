import type { Draft } from "@/story/model/draft";
import { compareFields } from "./compareEntries";

/** What story.yaml says of the whole story. Names that stay out of sight are not listed: what a reader sees of them is nothing. */
export function compareTop({ story: was }: Draft, { story: now, moved: { value: moved } }: Draft): string[] {
  if (!was || !now) return [];
  const { chapters: old, topics: a, ...first } = was.value;
  const { chapters: after, topics: b, ...second } = now.value;
  const isRenamed = (slug: string) => !after.includes(slug) && after.includes(moved.get(slug) ?? "");
  const before = old.map((slug) => (isRenamed(slug) ? (moved.get(slug) ?? slug) : slug));
  const came = after.filter((slug) => !before.includes(slug)).map((slug) => `Chapter "${slug}" is new.`);
  const went = before.filter((slug) => !after.includes(slug)).map((slug) => `Chapter "${slug}" is gone.`);
  const stayed = after.filter((slug) => before.includes(slug));
  const reordered = stayed.join() !== before.filter((slug) => after.includes(slug)).join();
  return [
    ...compareFields("story.yaml", first, second, ["withheld"]),
    ...compareFields("topics", a, b),
    ...old.filter(isRenamed).map((slug) => `Chapter "${slug}" is now called "${moved.get(slug)}".`),
    ...came,
    ...went,
    ...(reordered ? [`The chapters are now told in this order: ${after.join(", ")}.`] : []),
  ];
}
