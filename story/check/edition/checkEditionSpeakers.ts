import type { EditionDraft } from "../../model/draft";
import type { WordPair } from "../../model/edition";
import type { Finding } from "../../model/finding";

/** A speaker has one name throughout an edition, and no other speaker has it: a figure cannot pass from one to another. */
export function checkEditionSpeakers({ words }: EditionDraft): Finding[] {
  const speakers = words.filter(({ file, path }) => file === "claims.yaml" && path.at(-1) === "assertedBy");
  const [names, called] = [new Map<string, WordPair>(), new Map<string, WordPair>()];
  return speakers.flatMap((pair): Finding[] => {
    const [first, own] = [pair.first.toLowerCase(), pair.own.toLowerCase()];
    const before = names.get(first) ?? pair;
    const other = called.get(own) ?? pair;
    names.set(first, before);
    called.set(own, other);
    if (other.first.toLowerCase() !== first)
      return [finding(pair, `"${pair.own}" is "${other.first}" elsewhere, and here it stands for "${pair.first}".`)];
    if (before.own.toLowerCase() !== own)
      return [finding(pair, `"${pair.first}" is called "${before.own}" elsewhere, and here "${pair.own}".`)];
    return [];
  });
}

const finding = ({ place }: WordPair, problem: string): Finding => ({
  rule: "edition-speaker",
  place,
  problem,
  fix: "give each speaker one name, and no other speaker the same.",
  level: "error",
});
