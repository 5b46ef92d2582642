import { posix, relative } from "node:path";
import { checkStory } from "../check/checkStory";
import { formatAmount } from "../format/formatAmount";
import { speakerOf } from "../format/speakerOf";
import type { Content } from "../model/content";
import type { ClaimLine, DeskView } from "../model/desk";
import type { Draft } from "../model/draft";
import { contentFiles } from "../read/contentFiles";
import { readStory } from "../read/readStory";
import { withUnsaved } from "../read/unsaved";
import { ledgerOf } from "./ledgerOf";
import { outlineOf } from "./outlineOf";

/**
 * A story, or an edition of one ("ferry-2019/fr"), as it would be with `texts` saved: by the paths of their files from the
 * project. Findings are those of `npm run check`.
 */
export async function deskView(id: string, texts: ReadonlyMap<string, string>, content: Content): Promise<DeskView> {
  const draft = await withUnsaved(texts, () => readStory(id, content));
  const findings = checkStory(draft);
  const claims = claimsOf(draft);
  return {
    outline: outlineOf(draft, findings, await filesOf(id, content.root)),
    claims,
    findings,
    ledger: texts.has(draft.claims.file) ? ledgerOf(draft, claims) : undefined,
  };
}

async function filesOf(id: string, root: string): Promise<string[]> {
  const files = await contentFiles(id, root);
  return files.map((file) => relative(posix.join(root, "content", id), file).replaceAll("\\", "/"));
}

const claimsOf = ({ claims, language }: Draft): ClaimLine[] =>
  [...claims.value].map(([id, claim]) => ({
    id,
    figure: formatAmount({ ...claim, ours: claim.ours ?? false }, language),
    speaker: speakerOf({ ...claim, ours: claim.ours ?? false }, language),
    statement: claim.statement,
    topic: claim.topic,
    status: claim.status,
  }));
