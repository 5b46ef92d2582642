import { Fragment } from "react";
import { alternateLinks, feedsOf, type Head, openGraph, placed } from "./pageHead";

/** What Next writes of pageHead() for a claim's page, for pages that it does not write itself: what stands before the manifest… */
export const NamedTags = ({ head: { title, description } }: { head: Head }) => (
  <>
    <title>{title}</title>
    <meta name="description" content={description} />
  </>
);

/** …and what stands after it. Publishing refuses what differs from a page that Next wrote. */
export function SharedTags({ head }: { head: Head }) {
  const { title, description, url, siteName, locale, alternateLocale = [], images, type } = openGraph(head);
  return (
    <>
      {placed(head.address) && <link rel="canonical" href={placed(head.address)} />}
      {alternateLinks(head).map(([language, link]) => (
        <link key={language} rel="alternate" hrefLang={language} href={link} />
      ))}
      {feedsOf(head).map((feed) => (
        <link key={feed.url} rel="alternate" type="application/atom+xml" href={feed.url} title={feed.title} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url && <meta property="og:url" content={url} />}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={locale} />
      {images?.map((image) => (
        <Fragment key={image.url}>
          <meta property="og:image" content={image.url} />
          <meta property="og:image:type" content={image.type} />
          <meta property="og:image:width" content={`${image.width}`} />
          <meta property="og:image:height" content={`${image.height}`} />
          <meta property="og:image:alt" content={image.alt} />
        </Fragment>
      ))}
      {alternateLocale.map((other) => (
        <meta key={other} property="og:locale:alternate" content={other} />
      ))}
      <meta property="og:type" content={type} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {images?.map((image) => (
        <Fragment key={image.url}>
          <meta name="twitter:image" content={image.url} />
          <meta name="twitter:image:alt" content={image.alt} />
          <meta name="twitter:image:type" content={image.type} />
          <meta name="twitter:image:width" content={`${image.width}`} />
          <meta name="twitter:image:height" content={`${image.height}`} />
        </Fragment>
      ))}
    </>
  );
}
