import { storyAddress } from "../format/addresses";
import { sayIn } from "../messages/sayIn";
import type { Chapter } from "../model/chapter";
import type { Correction } from "../model/correction";
import type { Language } from "../model/language";
import type { Story } from "../model/story";
import { site } from "../site/site";
import { absolute } from "./absolute";
import { cardAddress } from "./cardAddress";
import { modifiedOn } from "./modifiedOn";
import { sourceData } from "./sourceData";

/** A story or one chapter of it as schema.org's NewsArticle, for search engines: an object to write as JSON. */
export function articleData(story: Story, chapter?: Chapter): object {
  const address = storyAddress(story.id, chapter && `${chapter.slug}/`);
  const { sources } = chapter ?? story;
  const corrections = story.corrections.filter(({ chapters }) => !chapter || chapters.includes(chapter.slug));
  return {
    "@context": "https://schema.org",
    ...reference(address, chapter?.title ?? story.title),
    description: (chapter ?? story).description,
    image: absolute(cardAddress(address)),
    datePublished: story.published,
    dateModified: modifiedOn(story, chapter),
    inLanguage: story.language,
    author: publisher(),
    publisher: publisher(),
    ...(chapter
      ? { isPartOf: reference(storyAddress(story.id), story.title), position: chapter.number }
      : { hasPart: story.chapters.map(({ slug, title }) => reference(storyAddress(story.id, `${slug}/`), title)) }),
    ...(sources.length > 0 && { citation: sources.map(sourceData) }),
    ...(corrections.length > 0 && { correction: corrections.map((one) => correctionData(one, story.language)) }),
  };
}

const reference = (address: string, headline: string) => ({
  "@type": "NewsArticle",
  "@id": absolute(address),
  url: absolute(address),
  headline,
});

const publisher = () => ({
  "@type": "Organization",
  name: site.name,
  url: absolute("/"),
  logo: absolute("/icon-512.png"),
});

const correctionData = ({ date, was, now, why }: Correction, language: Language) => ({
  "@type": "CorrectionComment",
  datePublished: date,
  text: sayIn(language)("correction.sentence", { was, now, why }),
});
