import { Feed, type Item } from "feed";
import { storyAddress } from "../format/addresses";
import { upperFirst } from "../format/upperFirst";
import { sayIn } from "../messages/sayIn";
import type { Story } from "../model/story";
import { site } from "../site/site";
import { absolute } from "./absolute";
import { modifiedOn } from "./modifiedOn";

type Channel = { title: string; about: string; address: string };

/** An Atom feed of chapters and corrections: of one story, or of all on the shelf. `address` is of the page it belongs to. */
export function atomFeed({ title, about, address }: Channel, stories: Story[]): string {
  const items = stories.flatMap((story) => [...correctionItems(story), ...chapterItems(story)]);
  const days = stories.map((story) => modifiedOn(story)).toSorted();
  const feed = new Feed({
    id: placed(address),
    title,
    description: about,
    link: placed(address),
    feedLinks: { atom: placed(`${address}feed.xml`) },
    updated: new Date(days.at(-1) ?? 0),
    author: { name: site.name },
    generator: false,
    favicon: placed("/favicon.ico"),
  });
  for (const item of items.toSorted((a, b) => b.date.getTime() - a.date.getTime())) feed.addItem(item);
  return feed.atom1();
}

/** Publishing leaves the feeds out of a site that has no address, so only an editor can meet the other one. */
const placed = (address: string) => absolute(address) ?? `http://localhost${address}`;

/** The library writes titles and summaries as HTML. */
const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const chapterItems = (story: Story): Item[] =>
  story.chapters.map((chapter) => {
    const link = placed(storyAddress(story.id, `${chapter.slug}/`));
    return {
      id: link,
      link,
      title: html(`${chapter.title} - ${story.title}`),
      description: html(chapter.dek),
      published: new Date(story.published),
      date: new Date(modifiedOn(story, chapter)),
    };
  });

/** corrections.yaml only ever grows at its end, so a correction's number in it is its name. */
const correctionItems = (story: Story): Item[] =>
  story.corrections.map(({ date, href, was, now, why, kind }, index) => ({
    id: `${placed(storyAddress(story.id, "corrections/"))}#${index + 1}`,
    link: placed(storyAddress(story.id, href)),
    title: html(`${upperFirst(sayIn(story.language)(`correction.${kind}`), story.language)} - ${story.title}`),
    description: html(sayIn(story.language)("correction.sentence", { was, now, why })),
    published: new Date(date),
    date: new Date(date),
  }));
