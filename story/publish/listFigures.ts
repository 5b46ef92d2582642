import { claimAddress } from "../format/addresses";
import { formatAmount } from "../format/formatAmount";
import type { Claim } from "../model/claim";
import type { Story } from "../model/story";
import { site } from "../site/site";
import { absolute } from "./absolute";

/** One claim in the files that readers download: docs/data.md says what each field means. Null where nothing is known. */
export type Figure = {
  id: string;
  topic: string;
  statement: string;
  value: number | string | { min: number | string; max: number | string } | null;
  words: string | null;
  qualifier: string | null;
  unit: string | null;
  speaker: string | null;
  asOf: string | null;
  sources: { id: string; name: string }[];
  locator: string;
  status: string;
  conflictsWith: string[];
  ours: boolean;
  address: string;
};

/** Every claim of a story, in the order of its record. */
export const listFigures = (story: Story): Figure[] =>
  story.topics.flatMap(({ claims }) => claims.map((claim) => figureOf(story, claim)));

function figureOf({ id: story, language }: Story, claim: Claim): Figure {
  const address = claimAddress(story, claim.id);
  return {
    id: claim.id,
    topic: claim.topic.label,
    statement: claim.statement,
    value: claim.value ?? null,
    words: formatAmount(claim, language) || null,
    qualifier: claim.qualifier ?? null,
    unit: claim.unit ?? null,
    speaker: claim.assertedBy ?? null,
    asOf: claim.asOf ?? null,
    sources: claim.sources.map(({ id, name }) => ({ id, name })),
    locator: claim.locator,
    status: claim.status,
    conflictsWith: claim.conflictsWith.map(({ id }) => id),
    ours: claim.ours,
    address: absolute(address) ?? `${site.basePath}${address}`,
  };
}
