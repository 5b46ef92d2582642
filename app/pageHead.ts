import type { Metadata } from "next";
import { sayIn } from "@/story/messages/sayIn";
import { type Language, languages } from "@/story/model/language";
import { absolute } from "@/story/publish/absolute";
import type { Alternate } from "@/story/publish/alternatesOf";
import { cardAddress, cardSize } from "@/story/publish/cardAddress";
import { type PageWords, shareTitleLength } from "@/story/publish/pageWords";
import { shorten } from "@/story/publish/shorten";
import { site } from "@/story/site/site";

export type Head = Omit<PageWords, "shareTitle"> & {
  shareTitle?: string;
  /** From the site's root: "/bamako-2015/attack/". The page for addresses that lead nowhere has none. */
  address?: string;
  /** The address of the page that this one repeats, where it is one that search engines should pass over. */
  repeats?: string;
  /** The address of the page whose card this one shows; its own where left out. */
  cardFrom?: string;
  /** What its card shows, for those who do not see it; the shared title where left out. */
  cardAlt?: string;
  language?: Language;
  /** Days, year first, of what is an article. */
  article?: { published: string; modified: string };
  /** The address of the page whose feed it belongs to. */
  feedOf?: string;
  /** The same page in all languages that it is in, the first one first. */
  alternates?: Alternate[];
  /** oEmbed files of what can be embedded from it. */
  embeds?: { address: string; title: string }[];
};

/** What a page says of itself to browsers, search engines and those who preview links. What needs the site's address is left out where nobody gave one. */
export function pageHead(head: Head): Metadata {
  const { title, description, address, repeats, embeds = [] } = head;
  const oembeds = embeds.flatMap(({ address, title }) => linkTo(address, title));
  return {
    title,
    description,
    robots: repeats === undefined ? undefined : { index: false },
    alternates: {
      canonical: placed(repeats ?? address),
      languages: Object.fromEntries(alternateLinks(head)),
      types: { "application/atom+xml": feedsOf(head), "application/json+oembed": oembeds },
    },
    openGraph: openGraph(head),
    twitter: { card: "summary_large_image" },
  };
}

/** What a shared link shows of a page. */
export function openGraph(head: Head) {
  const {
    title,
    shareTitle = title,
    description,
    address,
    cardFrom = address ?? "/",
    language = site.language,
    alternates = [],
    article,
  } = head;
  const card = absolute(cardAddress(cardFrom));
  return {
    title: shorten(shareTitle, shareTitleLength),
    description,
    url: placed(address),
    siteName: site.name,
    locale: languages[language].locale,
    ...(alternates.length > 0 && {
      alternateLocale: alternates.flatMap((one) => (one.language === language ? [] : languages[one.language].locale)),
    }),
    images: card ? [{ url: card, ...cardSize, type: "image/png", alt: head.cardAlt ?? shareTitle }] : undefined,
    ...(article
      ? { type: "article" as const, publishedTime: article.published, modifiedTime: article.modified }
      : { type: "website" as const }),
  };
}

/** The feed that a page belongs to, where the site's address is known. */
export const feedsOf = ({ feedOf, language = site.language }: Head) =>
  feedOf === undefined ? [] : linkTo(`${feedOf}feed.xml`, sayIn(language)("feed.title"));

/** By language, where else the page stands; for readers of any other language it is where it was written first. */
export function alternateLinks({ alternates = [] }: Pick<Head, "alternates">): [language: string, url: string][] {
  const links = alternates.flatMap(({ language, address }): [string, string][] => {
    const url = absolute(address);
    return url === undefined ? [] : [[language, url]];
  });
  const [first] = links;
  return first ? [...links, ["x-default", first[1]]] : [];
}

export const placed = (address: string | undefined) => (address === undefined ? undefined : absolute(address));

const linkTo = (address: string, title: string) => {
  const url = absolute(address);
  return url === undefined ? [] : [{ url, title }];
};
