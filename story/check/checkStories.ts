import type { Content } from "../model/content";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { readEdition } from "../read/readEdition";
import { readStory } from "../read/readStory";
import { checkStory } from "./checkStory";
import { citedClaims } from "./citedClaims";
import { isPublished } from "./edition/lacksOf";
import { reviewsOf } from "./reviewsOf";

/**
 * All that is wrong with some stories and their editions; and in words, for each story which of its claims nothing cites,
 * which comments on it are open, and which editions are held back.
 */
export type Checked = { findings: Finding[]; unused: string[]; open: string[]; held: string[] };

/** Stories read and checked, one after the other. */
export async function checkStories(ids: string[], content: Content): Promise<Checked> {
  const checked: Checked = { findings: [], unused: [], open: [], held: [] };
  for (const id of ids) {
    const draft = await readStory(id, content);
    checked.findings.push(...checkStory(draft));
    checked.unused.push(unusedClaims(draft));
    checked.open.push(...openReviews(draft));
    for (const language of draft.editions) {
      const edition = await readEdition(draft, language, content);
      const findings = checkStory(edition);
      checked.findings.push(...findings);
      if (!isPublished(edition, findings))
        checked.held.push(
          edition.edition?.own.hold
            ? `${edition.id}: this edition is not published, as its story.yaml says "hold: true".`
            : `${edition.id}: this edition is not published, as it is not whole or not sound yet.`,
        );
    }
  }
  return checked;
}

/** Nothing that a story has to be rid of before it is published, so it is told beside the findings and not among them. */
function openReviews(draft: Draft): string[] {
  const reviews = reviewsOf(draft);
  const open = reviews.filter(({ comment, resolved }) => comment && !resolved).length;
  const checks = reviews.filter(({ against, resolved }) => against && !resolved);
  const stale = checks.filter(({ standing }) => standing !== "stands").length;
  if (open + stale === 0) return [];
  const said = [
    `${open} ${open === 1 ? "comment is" : "comments are"} open`,
    ...(stale > 0 ? [`${stale} of ${checks.length} ${checks.length === 1 ? "check" : "checks"} to be made again`] : []),
  ];
  return [`${draft.id}: ${said.join(", ")} (reviews.yaml).`];
}

function unusedClaims(draft: Draft): string {
  const cited = citedClaims(draft);
  const { known, claims } = draft;
  const unused = [...known.claims].filter((id) => !cited.has(id));
  const lines = unused.map((id) => {
    const { file, line, column } = claims.place([id], "key");
    return `  ${file}:${line}:${column}  ${id}`;
  });
  const share = known.claims.size === 0 ? 100 : Math.floor((100 * cited.size) / known.claims.size);
  const counted = `${draft.id}: ${cited.size} of ${known.claims.size} claims are cited (${share} %)`;
  return [counted + (unused.length > 0 ? ". Cited nowhere:" : "."), ...lines].join("\n");
}
