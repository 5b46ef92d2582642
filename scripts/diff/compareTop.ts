import type { Draft } from "@/story/model/draft";
import { compareFields } from "./compareEntries";

/** What story.yaml says of the whole story. Names that stay out of sight are not listed: what a reader sees of them is nothing. */
export function compareTop({ story: was }: Draft, { story: now }: Draft): string[] {
  if (!was || !now) return [];
  const { chapters: before, topics: a, ...first } = was.value;
  const { chapters: after, topics: b, ...second } = now.value;
  const came = after.filter((slug) => !before.includes(slug)).map((slug) => `Chapter "${slug}" is new.`);
  const went = before.filter((slug) => !after.includes(slug)).map((slug) => `Chapter "${slug}" is gone.`);
  const stayed = after.filter((slug) => before.includes(slug));
  const moved = stayed.join() !== before.filter((slug) => after.includes(slug)).join();
  return [
    ...compareFields("story.yaml", first, second, ["withheld"]),
    ...compareFields("topics", a, b),
    ...came,
    ...went,
    ...(moved ? [`The chapters are now told in this order: ${after.join(", ")}.`] : []),
  ];
}
