import { checkStory } from "@/story/check/checkStory";
import { storyAddress } from "@/story/format/addresses";
import { formatFinding } from "@/story/format/formatFinding";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import { readEdition } from "@/story/read/readEdition";
import { readSource } from "@/story/read/readSource";
import { readStories } from "@/story/read/readStories";

type Settings = Content & {
  /** The site's address, without a slash at its end. */
  home: string;
  print(text: string): void;
};

/**
 * To be called when content has changed: prints the addresses of stories that are new, the errors that are new, and how many
 * findings there are where that has changed. Warnings come and go as one writes; the page and `npm run check` have them.
 */
export function reportChanges({ home, panels, print, root }: Settings): () => Promise<void> {
  let toldStories = new Set<string>();
  let told = new Set<string>();
  let toldSum = "";
  return async () => {
    const stories = await readStories({ root, panels });
    const editions = stories.flatMap((first) =>
      first.editions.map((language) => readEdition(first, language, { root, panels })),
    );
    const drafts = [...stories, ...(await Promise.all(editions))];
    for (const draft of drafts.filter(({ id }) => !toldStories.has(id))) print(addressLine(draft, home));
    toldStories = new Set(drafts.map(({ id }) => id));

    const findings = drafts.flatMap((draft) => checkStory(draft));
    for (const finding of findings) {
      if (finding.level === "error" && !told.has(keyOf(finding)))
        print(`\n${formatFinding(finding, (await readSource(root, finding.place.file)).source)}`);
    }
    told = new Set(findings.map(keyOf));
    const sum = sumOf(findings);
    if (sum !== toldSum) print(`\n${sum}\n`);
    toldSum = sum;
  };
}

const addressLine = ({ id, story }: Draft, home: string) => `${story?.value.title ?? id}: ${home}${storyAddress(id)}`;

/** Without its line, which changes with what is written above it. */
const keyOf = ({ place, rule, problem }: Finding) => `${place.file} ${rule} ${problem}`;

function sumOf(findings: Finding[]): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.length - errors;
  if (errors === 0) return `The stories are sound. ${count(warnings, "warning")}.`;
  return `${count(errors, "error")}, ${count(warnings, "warning")}.`;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;
