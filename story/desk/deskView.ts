import { reviewsOf } from "../check/reviewsOf";
import { formatAmount } from "../format/formatAmount";
import { speakerOf } from "../format/speakerOf";
import type { Content } from "../model/content";
import type { ClaimLine, DeskView } from "../model/desk";
import type { Draft } from "../model/draft";
import { keepFor } from "../read/keepFor";
import { filesOf } from "./filesOf";
import { ledgerOf } from "./ledgerOf";
import type { OpenDraft } from "./openDraft";
import { outlineOf } from "./outlineOf";
import { sceneForm } from "./sceneForm";

/** What the desk knows of a story that was opened with `texts`: by the paths of their files from the project. */
export async function deskView(
  { draft, findings }: OpenDraft,
  texts: ReadonlyMap<string, string>,
  content: Content,
): Promise<DeskView> {
  const claims = claimsOf(draft);
  const scene = [...texts.keys()].find((file) => file.includes("/scenes/"));
  const files = await filesOf(draft.id, content.root);
  return {
    outline: outlineOf(draft, findings, files),
    claims,
    findings,
    reviews: reviewsOf(draft),
    ledger: texts.has(draft.claims.file) ? ledgerOf(draft, claims, findings, files) : undefined,
    form: scene === undefined ? undefined : sceneForm(draft, scene, content.panels),
  };
}

const claimsOf = ({ claims, language }: Draft): ClaimLine[] =>
  kept(claims.value, [language], () =>
    [...claims.value].map(([id, claim]) => ({
      id,
      figure: formatAmount({ ...claim, ours: claim.ours ?? false }, language),
      speaker: speakerOf({ ...claim, ours: claim.ours ?? false }, language),
      statement: claim.statement,
      topic: claim.topic,
      status: claim.status,
    })),
  );

const kept = keepFor<Draft["claims"]["value"], ClaimLine[]>();
