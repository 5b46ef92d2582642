import type { Finding } from "@/story/model/finding";
import type { Proof } from "@/story/model/proof";

/** What a page is made of: files of its story, as "chapters/attack.mdx", and the ids of the claims it cites. */
export type PageParts = { files: Set<string>; claims: Set<string> };

/** The findings that concern a page, and all others, errors first. One in claims.yaml concerns the pages that cite the claim it stands in. */
export function findingsHere(proof: Proof, page: PageParts): { here: Finding[]; elsewhere: Finding[] } {
  const claims = Object.entries(proof.claims).map(([id, { place }]) => ({ id, ...place }));
  const ownerOf = ({ place: { file, line } }: Finding) =>
    claims.findLast((one) => one.file === file && one.line <= line);
  const concerns = (finding: Finding) => {
    const owner = ownerOf(finding);
    if (owner) return page.claims.has(owner.id);
    return page.files.has(finding.place.file.split("/").slice(2).join("/"));
  };
  const findings = proof.findings.toSorted((a, b) => order(a) - order(b));
  const here = findings.filter(concerns);
  return { here, elsewhere: findings.filter((finding) => !here.includes(finding)) };
}

const order = ({ level }: Finding) => (level === "error" ? 0 : 1);
