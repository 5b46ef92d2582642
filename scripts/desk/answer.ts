import type { IncomingHttpHeaders } from "node:http";
import { serialize } from "node:v8";
import { z } from "zod";
import { deskView } from "@/story/desk/deskView";
import { drawPage } from "@/story/desk/drawPage";
import { drawScene } from "@/story/desk/drawScene";
import { openDraft } from "@/story/desk/openDraft";
import { Refused } from "@/story/edit/Refused";
import { versionOf } from "@/story/edit/versionOf";
import type { Content } from "@/story/model/content";
import type { DeskView, SentView } from "@/story/model/desk";
import { ReviewChange } from "@/story/model/review";
import { Id } from "@/story/model/text";
import { filesState } from "@/story/read/filesState";
import { sourceTextFile } from "@/story/read/sourceTexts";
import { storyFolders } from "@/story/read/storyFolders";
import type { Action } from "./Action";
import { admit } from "./admit";
import { bodyAs } from "./bodyAs";
import { keptPages } from "./keptPages";
import { keptStills } from "./keptStills";
import { newActions } from "./newActions";
import { outlineActions } from "./outlineActions";
import { pageWith } from "./pageWith";
import { Refusal } from "./Refusal";
import { rewriteFiles } from "./rewriteFiles";
import { storyChanges } from "./storyChanges";
import { isStoryFile } from "./storyFile";
import { most, readSourceText, readTextFile, saveTextFile } from "./textFile";
import { undoLines } from "./undoLines";
import { undoOf } from "./undoOf";
import { writeReview } from "./writeReview";

const File = z.strictObject({ file: z.string() });
const Files = z.strictObject({ files: z.array(z.string()).max(50) });
const Save = z.strictObject({ file: z.string(), base: z.string(), text: z.string() });
const View = z.strictObject({ story: z.string(), texts: z.record(z.string(), z.string()) });
const SeenPage = View.extend({
  page: z.strictObject({ key: z.uuid(), chapter: Id }).optional(),
  known: z.string().optional(),
});
const Story = z.strictObject({ story: z.string() });
const Undoing = z.union([
  Story.extend({ key: z.string() }),
  Story.extend({ file: z.string(), lines: z.string().optional() }),
]);
const Rewrites = z.strictObject({
  rewrites: z
    .array(z.strictObject({ file: z.string(), was: z.string().nullable(), text: z.string().nullable() }))
    .min(1)
    .max(50),
});
const Review = View.extend({ change: ReviewChange });
const Stills = View.extend({ file: z.string() });
const SourceText = z.strictObject({ story: Id, source: Id });
const Key = z.strictObject({ key: z.uuid() });

/** All that a page of the desk can ask for. What each takes and gives is in components/desk/askDesk.ts and app/desk/keptFor.ts. */
const actions: Record<string, Action> = {
  ...outlineActions,
  ...newActions,
  read: (body, { root }) => readTextFile(root, bodyAs(File, body).file),
  save: (body, { root }) => saveTextFile(root, bodyAs(Save, body)),
  async versions(body, { root }) {
    const { files } = bodyAs(Files, body);
    const versionOf = (file: string) =>
      readTextFile(root, file).then(
        ({ version }) => version,
        () => null,
      );
    return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await versionOf(file)])));
  },
  async view(body, content) {
    const { page, known, ...asked } = bodyAs(SeenPage, body);
    const { story, texts } = await withTexts(asked, content);
    const disk = page && (await filesState(story, content.root, texts));
    const opened = await openDraft(story, texts, content);
    const view = withoutKnown(await deskView(opened, texts, content), known);
    if (!page || disk === undefined) return view;
    const source = { story, chapter: page.chapter, texts, disk };
    return { ...view, page: keptPages.keep(page.key, source, () => drawPage(opened, page.chapter)) };
  },
  async source(body, { root }) {
    const { story, source } = bodyAs(SourceText, body);
    return { text: await readSourceText(root, sourceTextFile(story, source)) };
  },
  async review(body, content) {
    const { change, ...rest } = bodyAs(Review, body);
    const { story, texts } = await withTexts(rest, content);
    return { reviews: await writeReview(story, texts, change, content) };
  },
  async changes(body, content) {
    const { story } = await withTexts({ ...bodyAs(Story, body), texts: {} }, content);
    return storyChanges(story, content);
  },
  async undo(body, content) {
    const asked = bodyAs(Undoing, body);
    const { story } = await withTexts({ story: asked.story, texts: {} }, content);
    return "key" in asked ? undoOf(story, asked.key, content) : undoLines(story, asked.file, asked.lines, content);
  },
  async rewrite(body, { root }) {
    return { rewrites: await rewriteFiles(root, bodyAs(Rewrites, body).rewrites) };
  },
  async stills(body, content) {
    const { file, ...rest } = bodyAs(Stills, body);
    const { story, texts } = await withTexts(rest, content);
    const drawn = await drawScene(story, file, texts, content);
    return drawn ? { key: keptStills.keep(file, drawn), isGood: true } : { key: keptStills.last(file), isGood: false };
  },
  // For Next, which makes pages of them: stories hold maps, which JSON has none of.
  "kept/page": async (body, content) => serialize(await pageWith(bodyAs(Key, body).key, content)),
  "kept/stills": async (body) => serialize(keptStills.get(bodyAs(Key, body).key)),
};

const versions = new WeakMap<DeskView["claims"], string>();

/** The claims of a large story are most of what is known of it, and are seldom others from one key to the next. */
function withoutKnown({ claims, ...view }: DeskView, known?: string): SentView {
  const version = versions.get(claims) ?? versionOf(JSON.stringify(claims));
  versions.set(claims, version);
  return { ...view, version, claims: version === known ? undefined : claims };
}

/** A story that there is, with texts of its files. */
async function withTexts({ story, texts }: z.infer<typeof View>, { root }: Content) {
  const [id = "", language, ...more] = story.split("/");
  if (!(await storyFolders(root)).includes(id) || more.length > 0 || !/^([a-z]{2})?$/.test(language ?? ""))
    throw new Refusal(404, `There is no story "${story}".`);
  const stray = Object.keys(texts).find((file) => !isStoryFile(file));
  if (stray) throw new Refusal(400, `${stray} is no file of a story.`);
  return { story, texts: new Map(Object.entries(texts)) };
}

/** A request as node:http hands it over. */
type Asked = { method?: string; headers: IncomingHttpHeaders } & AsyncIterable<Uint8Array>;
/** `body`: what is sent as JSON, or bytes. */
type Answer = { status: number; body: unknown };

/** What the desk answers to a request for `action`, one of those it knows. `token`: this run's; `port`: that of the desk's pages. */
export async function answer(
  request: Asked,
  action: string,
  settings: Content & { token: string; port: string },
): Promise<Answer> {
  try {
    admit(request, settings);
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act) throw new Refusal(404, `The desk does not know "${action}".`);
    return { status: 200, body: await act(await bodyOf(request), settings) };
  } catch (error) {
    if (error instanceof Refused) return { status: 403, body: { refused: error.message } };
    if (error instanceof Refusal) return { status: error.status, body: { refused: error.message } };
    // A full disk or a closed folder: the editor has to know what the system says.
    console.error(error);
    return { status: 500, body: { refused: error instanceof Error ? error.message : String(error) } };
  }
}

/** The longest request, in bytes: JSON may double a text's length. */
const longest = 2 * most + 100_000;

/** Kept as far as it may be long, whatever its head says. */
async function bodyOf(request: Asked): Promise<unknown> {
  if (request.headers["content-type"] !== "application/json") throw new Refusal(415, "The desk is asked in JSON.");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // Who sends more is answered when all of it has been heard: a browser does not listen before.
    if (size <= longest) parts.push(part);
    else parts.length = 0;
  }
  if (size > longest) throw new Refusal(413, "More than 5 MB were sent. Nothing was written.");
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new Refusal(400, "What was sent was cut short. Nothing was written.");
  }
}
