import { letters } from "@/story/format/letters";

/** How large a made-up story is: chapters, the people its panels count, the steps of each chapter's scene, its claims. */
export type Size = { chapters: number; people: number; steps: number; claims: number };

type Files = Map<string, string>;
type Report = { id: string; people: number; speaker: string };

/** A story of the size given, file by file, that passes the check: each chapter tells its share of the claims, and a count panel its steps. */
export function madeUpStory(title: string, { chapters, people, steps, claims }: Size): Files {
  const share = Math.max(steps, Math.round(claims / chapters));
  const slugs = Array.from({ length: chapters }, (_, i) => `part-${letters(i)}`);
  const told = slugs.map((slug) => reportsOf(slug, { steps, share, people }));
  return new Map([
    ["story.yaml", storyYaml(title, slugs)],
    ["sources.yaml", sourcesYaml],
    ["claims.yaml", told.map((reports) => reports.map(claimYaml).join("\n")).join("\n")],
    ...slugs.flatMap((slug, i): [string, string][] => {
      const reports = told[i] ?? [];
      return [
        [`scenes/count-${slug}.yaml`, sceneYaml(reports.slice(0, steps))],
        [`chapters/${slug}.mdx`, chapterMdx(slug, reports, steps)],
      ];
    }),
  ]);
}

/** The steps' reports rise to all people there are; what else the chapter tells stays below. */
const reportsOf = (
  slug: string,
  { steps, share, people }: { steps: number; share: number; people: number },
): Report[] =>
  Array.from({ length: share }, (_, i) => ({
    id: `${slug}-${i + 1}`,
    people: Math.max(1, Math.round((people * ((i % steps) + 1)) / steps)),
    speaker: `the warden of hall ${letters(i)}`,
  }));

const storyYaml = (title: string, chapters: string[]) => `title: ${title}
dek: What was reported, day by day.
place: Ardon
date: 2024-03-09
published: 2024-03-12
language: en
description: What was reported of ${title.toLowerCase()}, and by whom.
chapters: [${chapters.join(", ")}]
topics: { sheltered: Sheltered }
method: [Every figure names who said it.]
contact: desk@example.org
`;

const sourcesYaml = ["gazette", "courier", "herald", "post", "mirror"]
  .map(
    (id) => `${id}:
  name: The ${id} of Ardon
  what: A daily paper.
  publisher: Ardon Press
  date: 12 March 2024
  basis: [its title page]
  authorship: signed by a reporter
  licence: all rights reserved
  reliability: It names its sources.
  voice: ${id}
`,
  )
  .join("");

const sources = ["gazette", "courier", "herald", "post", "mirror"];

const claimYaml = ({ id, people, speaker }: Report, i: number) => `${id}:
  topic: sheltered
  statement: ${capital(speaker)} counted ${people} people.
  value: ${people}
  unit: people
  qualifier: exact
  assertedBy: ${speaker}
  asOf: hour ${i + 1} after the flood
  sources: [${sources[i % sources.length]}]
  locator: page ${(i % 40) + 1}
  status: reported`;

const sceneYaml = (reports: Report[]) => `panel: count
title: How many were sheltered
questions: { sheltered: Sheltered }
flags:
${reports.map(({ id, speaker }) => `  ${id}: { who: ${speaker} }`).join("\n")}
steps:
${reports.map(({ id }) => `  at-${id}: { question: sheltered, flags: [${id}] }`).join("\n")}
`;

const chapterMdx = (slug: string, reports: Report[], steps: number) => `---
title: ${capital(slug.replace("-", " "))}
dek: What the warden counted.
description: What the warden of the hall counted that day, hour by hour.
---

The hall of the school was opened in the night, and its warden counted who came.

<Scene is="count-${slug}">

${reports.slice(0, steps).map(stepMdx).join("\n")}
</Scene>

${paragraphs(reports.slice(steps)).join("\n\n")}
`;

const stepMdx = (report: Report) => `<Step id="at-${report.id}">

The warden went from room to room. There were ${claimTag(report)} in the hall by then.

</Step>
`;

function paragraphs(reports: Report[]): string[] {
  const sentences = reports.map((report) => `There were ${claimTag(report)} in the hall.`);
  return Array.from({ length: Math.ceil(sentences.length / 4) }, (_, i) => sentences.slice(i * 4, i * 4 + 4).join(" "));
}

const claimTag = ({ id, people }: Report) => `<Claim is="${id}">${people} people</Claim>`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
