/** What the editor's tags add to a chapter: accounts side by side, quotations, pictures, and the tools of a scene. */
export const prose = {
  graphic: "Graphic: {words}",
  "scene.table": "{scene}: the graphic as a table",
  "scene.table.label": "{scene}, table",
  "embed.summary": "Embed this graphic",
  "embed.how": "For another site. The second part fits the frame to its content and may be left out.",
  "embed.copy": "Copy code",
  "embed.copied": "Code copied",
  "embed.sources": "Sources: {names}.",
  "embed.step": "This step in “{chapter}”",

  "accounts.summary": "{topics}: every account, {count, number} in all",
  "accounts.order":
    "First what is settled, if anything is, then the others by size; words last. An outline: disputed, not verified or overtaken.",
  "accounts.figure": "Figure",
  "accounts.who": "Who said it",
  "accounts.what": "What was reported, when, in what",

  "claim.sheet": "From the record",
  "claim.fetching": "Fetching the record…",
  "claim.open": "Open the record",
  "quote.title": "{speaker}. Source: {sources}.",
  "quote.translated": "Our translation; in the source, in {language}: {quote}",
  "quote.copy": "Copy quotation",
  "quote.copied": "Quotation copied",
  "quote.words": "“{words}”",
  "picture.source": "Source: {speaker}",
  "memorial.unnamed": "We do not have this person’s name.",
  "memorial.source": "Source",
  "memorial.source.of": "Source for {name}",
  note: "Note",
} as const;
