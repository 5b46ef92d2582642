import { formatAmount } from "@/story/format/formatAmount";
import { speakerOf } from "@/story/format/speakerOf";
import type { ClaimYaml } from "@/story/model/claim";
import { compareFields, matchEntries } from "./compareEntries";
import type { Part } from "./part";

type Claims = ReadonlyMap<string, ClaimYaml>;

/** Fields that a figure and a speaker are worded from. */
const figureFields = ["value", "unit", "qualifier", "worded", "ours"];

/** Claims that came and went; then figures and speakers, which matter most; then everything else of them. */
export function compareClaims(was: Claims, now: Claims, moved: ReadonlyMap<string, string>): Part[] {
  const { came, went, renamed, stayed } = matchEntries(was, now, moved);
  const told = (id: string, claims: Claims) => {
    const claim = claims.get(id);
    return claim && `${[figureOf(claim), speaker(claim)].filter(Boolean).join(", ")}: ${claim.statement}`;
  };
  const changed = (word: (claim: ClaimYaml) => string) =>
    stayed
      .filter(([, a, b]) => word(a) !== word(b))
      .map(([id, a, b]) => `${id}: ${word(a) || "no figure"} to ${word(b) || "no figure"}`);
  return [
    { title: "Figures", lines: changed(figureOf) },
    { title: "Speakers", lines: changed(speaker) },
    {
      title: "Claims",
      lines: [
        ...renamed.map(([before, after]) => `${before} is now called ${after}.`),
        ...came.map((id) => `${id} is new: ${told(id, now)}`),
        ...went.map((id) => `${id} is gone: ${told(id, was)}`),
        ...stayed.flatMap(([id, a, b]) => compareFields(id, a, b, [...figureFields, "assertedBy"])),
      ],
    },
  ];
}

const figureOf = (claim: ClaimYaml) => formatAmount(claim, "en");
const speaker = ({ assertedBy, ours }: ClaimYaml) => speakerOf({ assertedBy, ours: ours ?? false }, "en");
