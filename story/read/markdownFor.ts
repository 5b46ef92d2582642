const markdown: Record<string, string> = {
  b: "write **words** for strong words.",
  strong: "write **words** for strong words.",
  i: "write *words* for words in italics.",
  em: "write *words* for words in italics.",
  a: "write [words](address) for a link.",
  br: "leave an empty line to begin a new paragraph.",
  p: "remove it; an empty line begins a new paragraph.",
  li: 'begin the line with "- " for an entry of a list.',
  ul: 'remove it; lines that begin with "- " make a list.',
  ol: 'remove it; lines that begin with "1. " make a list.',
  h2: 'begin the line with "## " for a heading.',
  h3: 'begin the line with "### " for a heading.',
  hr: 'remove it; a part of a chapter begins with a heading, "## ".',
  blockquote: 'write <Quote of="…"> for what somebody said.',
};

/** What to write in place of a tag of HTML. */
export const markdownFor = (name: string): string =>
  (Object.hasOwn(markdown, name) && markdown[name]) || `remove <${name}> and keep its words.`;
