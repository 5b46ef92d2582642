import { z } from "zod";
import { deskView } from "@/story/desk/deskView";
import { Refused } from "@/story/edit/Refused";
import type { Content } from "@/story/model/content";
import { storyFolders } from "@/story/read/storyFolders";
import { admit } from "./admit";
import { Refusal } from "./Refusal";
import { isStoryFile } from "./storyFile";
import { most, readTextFile, saveTextFile } from "./textFile";

type Action = (body: unknown, content: Content) => Promise<unknown>;

const File = z.strictObject({ file: z.string() });
const Files = z.strictObject({ files: z.array(z.string()).max(50) });
const Save = z.strictObject({ file: z.string(), base: z.string(), text: z.string() });
const View = z.strictObject({ story: z.string(), texts: z.record(z.string(), z.string()) });

/** All that a page of the desk can ask for. What each takes and gives is in components/desk/askDesk.ts. */
const actions: Record<string, Action> = {
  read: (body, { root }) => readTextFile(root, of(File, body).file),
  save: (body, { root }) => saveTextFile(root, of(Save, body)),
  async versions(body, { root }) {
    const { files } = of(Files, body);
    const versionOf = (file: string) =>
      readTextFile(root, file).then(
        ({ version }) => version,
        () => null,
      );
    return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await versionOf(file)])));
  },
  async view(body, content) {
    const { story, texts } = of(View, body);
    const [id = "", language, ...more] = story.split("/");
    if (!(await storyFolders(content.root)).includes(id) || more.length > 0 || !/^([a-z]{2})?$/.test(language ?? ""))
      throw new Refusal(404, `There is no story "${story}".`);
    const stray = Object.keys(texts).find((file) => !isStoryFile(file));
    if (stray) throw new Refusal(400, `${stray} is no file of a story.`);
    return deskView(story, new Map(Object.entries(texts)), content);
  },
};

/** What the desk answers to a request for `action`. `token`: this run's, undefined where the desk is closed. */
export async function answer(
  request: Request,
  action: string,
  settings: Content & { token?: string },
): Promise<Response> {
  try {
    admit(request, settings.token);
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act) throw new Refusal(404, `The desk does not know "${action}".`);
    return reply(200, await act(await bodyOf(request), settings));
  } catch (error) {
    if (error instanceof Refused) return reply(403, { refused: error.message });
    if (error instanceof Refusal) return reply(error.status, { refused: error.message });
    // A full disk or a closed folder: the editor has to know what the system says.
    console.error(error);
    return reply(500, { refused: error instanceof Error ? error.message : String(error) });
  }
}

const reply = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } });

function of<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const { data, error } = schema.safeParse(body);
  if (error) throw new Refusal(400, `This is not what the desk sends: ${z.prettifyError(error)}`);
  return data as Value;
}

/** Read as far as it may be long, whatever its head says. JSON may double a text's length. */
async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get("content-type") !== "application/json") throw new Refusal(415, "The desk is asked in JSON.");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > 2 * most + 100_000) throw new Refusal(413, "More than 5 MB were sent. Nothing was written.");
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new Refusal(400, "What was sent was cut short. Nothing was written.");
  }
}
