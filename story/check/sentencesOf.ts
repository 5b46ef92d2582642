import type { Nodes, Paragraph } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Grammar } from "../language/grammarOf";
import type { ChapterDraft } from "../model/draft";
import type { Place } from "../model/finding";
import { nodePlace } from "./nodePlace";
import { isTag, type TagNode } from "./tagsIn";
import { walk } from "./walk";

/** A <Claim> of a sentence: the claim's id, its words, and where it stands. */
export type ToldClaim = { id: string; text: string; node: TagNode; place: Place };

/**
 * A sentence of a chapter's paragraphs with the claims it tells. `before`: its paragraph down to its own end.
 * `parents` begins with the outermost. `place`: its first claim, or its paragraph.
 */
export type ToldSentence = {
  text: string;
  before: string;
  paragraph: string;
  claims: ToldClaim[];
  parents: Nodes[];
  place: Place;
};

const kept = new WeakMap<ChapterDraft, ToldSentence[]>();

/** Every sentence of a chapter's paragraphs, in reading order. Kept, as more than one check asks for them. */
export function sentencesOf(chapter: ChapterDraft, grammar: Grammar): ToldSentence[] {
  const found = kept.get(chapter);
  if (found) return found;
  const sentences: ToldSentence[] = [];
  walk(chapter.tree, (node, parents) => {
    if (node.type === "paragraph") sentences.push(...inParagraph(chapter, node, parents, grammar));
  });
  kept.set(chapter, sentences);
  return sentences;
}

function inParagraph(
  chapter: ChapterDraft,
  paragraph: Paragraph,
  parents: Nodes[],
  { sentencesIn }: Grammar,
): ToldSentence[] {
  const text = textOf(paragraph);
  const claims = claimsOf(chapter, paragraph);
  return sentencesIn(text).map((sentence) => {
    const end = sentence.index + sentence.text.length;
    const own = claims.filter(({ index }) => index >= sentence.index && index < end).map(({ claim }) => claim);
    const place = own[0]?.place ?? nodePlace(chapter, paragraph);
    return { text: sentence.text, before: text.slice(0, end), paragraph: text, claims: own, parents, place };
  });
}

/** The <Claim> tags of a paragraph, and where in its text each begins. */
function claimsOf(chapter: ChapterDraft, paragraph: Paragraph): { claim: ToldClaim; index: number }[] {
  const claims: { claim: ToldClaim; index: number }[] = [];
  let index = 0;
  walk(paragraph, (node) => {
    if (isTag(node) && node.name === "Claim") {
      const is = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === "is");
      const id = typeof is?.value === "string" ? is.value : "";
      claims.push({
        claim: { id, text: textOf(node).replace(/\s+/g, " "), node, place: nodePlace(chapter, node) },
        index,
      });
    }
    if ("value" in node && !("children" in node)) index += node.value.length;
  });
  return claims;
}
