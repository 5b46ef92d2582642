import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runDiff } from "@/scripts/diff/runDiff";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";
import { type Edit, tellDiff } from "./diff/tellDiff";

const nothing: Edit = async () => {};

describe("what changed for the reader", () => {
  const cases: [string, Edit, string][] = [
    [
      "a figure and its hedge",
      async (change) => {
        await change("claims.yaml", "value: 200\n  qualifier: about", "value: 220\n  qualifier: at-least");
      },
      "Figures\n  aboard-200: about 200 to at least 220",
    ],
    [
      "a figure that a source words itself",
      async (change) => change("claims.yaml", "qualifier: about", "qualifier: about\n  worded: around 200"),
      "Figures\n  aboard-200: about 200 to around 200",
    ],
    [
      "a speaker, and one who is no longer named",
      async (change) => {
        await change("claims.yaml", "assertedBy: the ferry line", "assertedBy: the ferry line's owner");
        await change("claims.yaml", "  assertedBy: the mayor\n", "");
      },
      "Speakers\n  aboard-200: the ferry line to the ferry line's owner\n  rescued-180: the mayor to no speaker given",
    ],
    [
      "what else a claim says",
      async (change) => {
        await change("claims.yaml", "status: reported", "status: superseded");
        await change("claims.yaml", "sources: [gazette, radio]", "sources: [gazette]");
      },
      'Claims\n  aboard-230, sources: gazette, radio to gazette\n  rescued-180, status: "reported" to "superseded"',
    ],
    [
      "claims that came and went, and one that has another id",
      async (change) => {
        await change("claims.yaml", "cause-year:", "pier-mended:");
        await change("claims.yaml", /rescued-12:[\s\S]*?(?=cause-fog)/, "");
        await change(
          "claims.yaml",
          "cause-fog:",
          "lost-3:\n  topic: rescued\n  statement: Three boats were lost.\n  value: 3\n  unit: boats\n  sources: [radio]\n  locator: minute 9\n  status: reported\ncause-fog:",
        );
      },
      "Claims\n  cause-year is now called pier-mended.\n  lost-3 is new: 3 boats, no speaker given: Three boats were lost.\n  rescued-12 is gone: more than 12, no speaker given: More than a dozen children were among them.",
    ],
    [
      "a sentence, one that is new and one that is gone",
      async (change) => {
        await change("chapters/night.mdx", "the ferry left the pier.", "the ferry left the old pier.");
        await change("chapters/night.mdx", " It was the first crossing of the day.", "");
        await change("chapters/night.mdx", "## What came of it", "## What came of it\n\nNobody has been charged.");
      },
      "Chapter night\n  line 8\n    was: On 14 March 2019 the ferry left the pier.\n    now: On 14 March 2019 the ferry left the old pier.\n  gone: It was the first crossing of the day.\n  line 22, new: Nobody has been charged.",
    ],
    [
      "the same words on another claim",
      async (change) => change("chapters/night.mdx", '<Claim is="aboard-230">230', '<Claim is="aboard-200">230'),
      "line 16 rests on aboard-200, not on aboard-230: The coast guard had 230",
    ],
    [
      "what stands above a chapter, and a table that is gone",
      async (change) => {
        await change("chapters/night.mdx", "dek: The crossing, as it was told.", "dek: The crossing.");
        await change("chapters/night.mdx", '<Differ about="aboard rescued" id="accounts" />\n', "");
      },
      'Chapter night\n  its dek: "The crossing, as it was told." to "The crossing."\n  gone: <Differ about="aboard rescued" id="accounts">',
    ],
    [
      "a step: what it shows, and its order",
      async (change) =>
        change("scenes/ferry.yaml", "says: The coast guard counted more.", "says: The coast guard, more."),
      "Scene ferry\n  Step aboard-230 shows\n    was: The coast guard counted more.\n    now: The coast guard, more.",
    ],
    [
      "a step that is new, and one that has another name",
      async (change) => {
        await change("scenes/ferry.yaml", "  aboard-230:", "  mast: { says: A mast. }\n  coast:");
        await change(
          "chapters/night.mdx",
          '<Step id="aboard-230">',
          '<Step id="mast">A mast.</Step>\n\n<Step id="coast">',
        );
      },
      "Step aboard-230 is now called coast.\n  Step mast is new: A mast.",
    ],
    [
      "chapters: a new one, and their order",
      async (change, folder) => {
        await change("story.yaml", "[night, morning]", "[morning, night, after]");
        await writeFile(
          join(folder, "chapters/after.mdx"),
          "---\ntitle: After\ndek: A.\ndescription: B.\n---\n\nWords.\n",
        );
      },
      'Chapter "after" is new.\n  The chapters are now told in this order: morning, night, after.',
    ],
    [
      "a chapter that is gone",
      async (change, folder) => {
        await change("story.yaml", "[night, morning]", "[night]");
        await rm(join(folder, "chapters/morning.mdx"));
      },
      'The story\n  Chapter "morning" is gone.',
    ],
    [
      "what the cover says, and a topic",
      async (change) => {
        await change("story.yaml", "dek: What was said about the ferry, and by whom.", "dek: What was said.");
        await change("story.yaml", "cause: Why it sank", "cause: Why");
      },
      'The story\n  story.yaml, dek: "What was said about the ferry, and by whom." to "What was said."\n  topics, cause: "Why it sank" to "Why"',
    ],
    [
      "a source",
      async (change) => change("sources.yaml", "publisher: Harbour Radio", "publisher: Radio Harbour"),
      'Sources\n  radio, publisher: "Harbour Radio" to "Radio Harbour"',
    ],
    [
      "people",
      async (change) => {
        await change("people.yaml", "line: A child whose name was not given.", "name: Ben Ferro\n  line: A child.");
      },
      'People\n  child, line: "A child whose name was not given." to "A child."\n  child, name, new: "Ben Ferro"',
    ],
    [
      "where an old link leads",
      async (_, folder) => writeFile(join(folder, "moved.yaml"), "aboard-210: aboard-200\n"),
      "Old links\n  aboard-210 leads to aboard-200",
    ],
    [
      "a correction",
      async (change) => {
        await change(
          "corrections.yaml",
          /$/,
          "- { date: 2019-05-01, where: morning, was: Ten., now: Twelve., why: A slip., kind: correction }\n",
        );
      },
      'Corrections\n  new: 2019-05-01, morning: "Ten." to "Twelve."',
    ],
  ];
  test.each(cases)("%s", async (_, edit, words) => expect(await tellDiff(edit)).toContain(words));

  test("is nothing where only comments, spaces and line breaks did", async () => {
    const text = await tellDiff(async (change) => {
      await change("claims.yaml", "aboard-230:", "# The coast guard's\naboard-230:");
      await change("chapters/night.mdx", "the ferry left the pier.", "the ferry left\nthe pier.");
      await change("scenes/ferry.yaml", "says: About 200, by the ferry line.", 'says: "About 200, by the ferry line."');
    });
    expect(text).toBe("ferry-2019: nothing changed for the reader since HEAD.");
  });

  test("says nothing else than what changed", async () => {
    const text = await tellDiff(async (change) => change("claims.yaml", "the ferry line\n", "the pilot\n"));
    expect(text).toBe("ferry-2019, since HEAD\n\nSpeakers\n  aboard-200: the ferry line to the pilot");
  });

  test("a story that is new, or gone", async () => {
    const moved: Edit = async (_, folder) => rename(folder, join(folder, "..", "ferry"));
    expect(await tellDiff(moved)).toBe(
      "ferry is a new story: HEAD does not have it.\n\nferry-2019 is gone: HEAD had it, and its address would be dead.",
    );
  });
});

describe("a commit that does not pass the check of today", () => {
  test("is compared as far as it can be read, and that is said", async () => {
    const text = await tellDiff(
      async (change) => {
        await change("chapters/night.mdx", "There were 3 boats.", "There were boats.");
        await change("claims.yaml", "value: 200", "value: 120");
      },
      {
        prepare: (change) =>
          change("chapters/night.mdx", "## What came of it", "There were 3 boats.\n\n## What came of it"),
      },
    );
    expect(text).toContain("At HEAD it does not pass the check of today (one error)");
    expect(text).toContain("aboard-200: about 200 to about 120");
    expect(text).toContain("was: There were 3 boats.\n    now: There were boats.");
  });

  test("has a scene that cannot be drawn, which is said", async () => {
    const text = await tellDiff((change) =>
      change("scenes/ferry.yaml", "claims: [aboard-200]", "claims: [aboard-200]\n    sais: x"),
    );
    expect(text).toContain("Now it does not pass the check of today");
    expect(text).toContain("Scene ferry\n  Its file has changed, but what it shows cannot be compared");
  });
});

describe("whoever mistypes is told", () => {
  const cases: [string[], string][] = [
    [["mian"], 'There is no commit, branch or tag "mian". Did you mean "main"?'],
    [["main", "ferry"], 'There is no story "ferry".'],
    [[], "Name a commit, branch or tag"],
    [["--stat"], "Name a commit, branch or tag"],
  ];
  test.each(cases)("%j", async (args, words) => {
    await expect(tellDiff(nothing, { args })).rejects.toThrow(words);
  });

  test("in a folder that git does not keep", async () => {
    await withCase(new Map(), async (root) => {
      const run = runDiff(["HEAD"], { root, panels: casePanels, print: () => {} });
      await expect(run).rejects.toThrow("this folder is in no git repository");
    });
  });
});
