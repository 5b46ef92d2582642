import { visit } from "unist-util-visit";
import type { Chapter } from "../model/chapter";
import type { Correction, CorrectionYaml } from "../model/correction";
import { correctionsPage } from "../model/published";
import type { Story } from "../model/story";

/** How long a chapter says at its head what was corrected in it, in days. */
const daysAtHead = 30;

type Parts = Pick<Story, "chapters" | "claims" | "people">;
type Target = Pick<Correction, "href" | "label" | "chapters">;

/** Corrections with where they lead and the chapters they concern. To be called once claims know where they are cited. */
export function linkCorrections(
  written: CorrectionYaml[],
  moved: ReadonlyMap<string, string>,
  story: Parts,
  today: string,
): Correction[] {
  return written.map((correction) => {
    const named = targetOf(correction.where, story);
    const where = named ? correction.where : (moved.get(correction.where) ?? correction.where);
    const target = named ?? targetOf(where, story) ?? { href: `${correctionsPage}/`, label: "", chapters: [] };
    const recent = correction.kind === "correction" && daysBetween(correction.date, today) < daysAtHead;
    return { ...correction, ...target, where, recent };
  });
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function targetOf(where: string, { chapters, claims, people }: Parts): Target | undefined {
  const chapter = chapters.find(({ slug }) => slug === where);
  if (chapter) return { href: `${where}/`, label: chapter.title, chapters: [where] };
  const claim = claims.get(where);
  if (claim) {
    const citing = new Set(claim.citedIn.map((citation) => citation.chapter));
    return { href: `record/${where}/`, label: claim.topic.label, chapters: [...citing] };
  }
  const memorial = people.some(({ id }) => id === where) && chapters.find(holdsMemorial);
  if (!memorial) return undefined;
  return { href: `${memorial.slug}/#${where}`, label: memorial.title, chapters: [memorial.slug] };
}

function holdsMemorial({ body }: Chapter): boolean {
  let found = false;
  visit(body, "element", (node) => {
    if (node.tagName === "People") found = true;
  });
  return found;
}
