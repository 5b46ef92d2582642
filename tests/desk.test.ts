import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { deserialize } from "node:v8";
import { describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import type { KeptPage } from "@/scripts/desk/keptPages";
import { serveDesk } from "@/scripts/desk/serveDesk";
import type { Content } from "@/story/model/content";
import type { SentView } from "@/story/model/desk";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

const token = "a-token-of-this-run";
const chapter = "content/ferry-2019/chapters/night.mdx";
const own = {
  Host: "localhost:3000",
  Origin: "http://localhost:3000",
  "Sec-Fetch-Site": "same-site",
  "Content-Type": "application/json",
  "X-Attest-Desk": token,
};

type Ask = {
  action?: string;
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: unknown;
  kinds?: Content["panels"];
};

/** What the desk's server answers; every header is that of the desk's own page unless it is named. */
async function ask(root: string, { action = "read", method = "POST", headers = {}, body, kinds = panels }: Ask) {
  const server = await serveDesk({ root, panels: kinds, token, port: "3000" });
  try {
    const all = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined);
    const asked = request({
      host: "localhost",
      port: server.port,
      path: `/${action}`,
      method,
      headers: Object.fromEntries(all),
    });
    const sent = typeof body === "string" ? body : JSON.stringify(body ?? { file: chapter });
    asked.end(method === "POST" ? sent : undefined);
    const [answered] = (await once(asked, "response")) as [IncomingMessage];
    const bytes = await buffer(answered);
    const isJson = answered.headers["content-type"] === "application/json";
    const said = bytes.length === 0 ? undefined : isJson ? JSON.parse(bytes.toString()) : deserialize(bytes);
    return { status: answered.statusCode, headers: answered.headers, said };
  } finally {
    server.stop();
  }
}

const inStory = <Result>(use: (root: string) => Promise<Result>) => withCase(new Map(), use);

describe("the desk lets nobody in but its own page", () => {
  test.each<[string, Ask, number]>([
    [
      "a page elsewhere whose name was made to lead here",
      { headers: { Host: "evil.example:3000", Origin: "http://evil.example:3000" } },
      403,
    ],
    [
      "the machine's name in its network",
      { headers: { Host: "192.168.1.7:3000", Origin: "http://192.168.1.7:3000" } },
      403,
    ],
    [
      "a name that only begins like ours",
      { headers: { Host: "localhost.evil.example", Origin: "http://localhost.evil.example" } },
      403,
    ],
    ["a page elsewhere in the same browser", { headers: { Origin: "https://evil.example" } }, 403],
    ["a page of another server on this machine", { headers: { Origin: "http://localhost:8080" } }, 403],
    ["a frame of no origin", { headers: { Origin: "null" } }, 403],
    ["who says of no page that it comes from it", { headers: { Origin: undefined } }, 403],
    ["what the browser knows to come from another site", { headers: { "Sec-Fetch-Site": "cross-site" } }, 403],
    ["who has no token", { headers: { "X-Attest-Desk": undefined } }, 403],
    ["who has a token of another run", { headers: { "X-Attest-Desk": "a-token-of-other-run" } }, 403],
    ["a form", { headers: { "Content-Type": "text/plain" } }, 415],
    ["a link", { method: "GET" }, 405],
    ["who asks for what it does not do", { action: "constructor" }, 404],
    ["who sends half of it", { body: '{"file":' }, 400],
    ["who sends more than it takes", { body: { file: chapter, more: 1 } }, 400],
  ])("not %s", async (_, asked, status) => {
    await inStory(async (root) => {
      const { status: given, said } = await ask(root, asked);
      expect(given).toBe(status);
      expect(Object.keys(said)).toEqual(["refused"]);
    });
  });

  test("and what it answers, a browser shows to its own pages alone", async () => {
    await inStory(async (root) => {
      const shownTo = async (origin: string, method: string) =>
        (await ask(root, { method, headers: { Origin: origin } })).headers["access-control-allow-origin"];
      for (const method of ["OPTIONS", "POST"]) {
        for (const origin of ["http://localhost:3000", "http://127.0.0.1:3000"])
          expect(await shownTo(origin, method)).toBe(origin);
        for (const origin of ["http://localhost:8080", "https://localhost:3000", "http://evil.example:3000", "null"])
          expect(await shownTo(origin, method)).toBeUndefined();
      }
    });
  });

  test("its own page reads a file as it stands", async () => {
    await inStory(async (root) => {
      const { status, said } = await ask(root, {});
      expect(status).toBe(200);
      expect(said.text).toBe(await readFile(join(root, chapter), "utf8"));
    });
  });
});

describe("the desk writes a story's own files and nothing else", () => {
  test.each([
    "../outside.yaml",
    "content/../package.json",
    "content/ferry-2019/../ferry-2019/claims.yaml",
    "content/ferry-2019/chapters/../../../package.json",
    "/etc/passwd",
    "C:\\content\\ferry-2019\\claims.yaml",
    "content\\ferry-2019\\claims.yaml",
    "content//ferry-2019/claims.yaml",
    "content/ferry-2019/claims.yaml\0.mdx",
    "content/ferry-2019/claims.yaml\n",
    "content/ferry-2019",
    "content/ferry-2019/notes.txt",
    "content/ferry-2019/published.lock",
    "content/ferry-2019/.claims.yaml",
    "content/ferry-2019/chapters/night.yaml",
    "content/ferry-2019/pictures/a.jpg",
    "package.json",
    "story/openStories.ts",
    "",
  ])("not %j", async (file) => {
    await inStory(async (root) => {
      await writeFile(join(root, "package.json"), "{}");
      const before = (await readdir(root, { recursive: true })).sort();
      for (const [action, body] of [
        ["read", { file }],
        ["save", { file, base: "", text: "written" }],
      ] as const)
        expect((await ask(root, { action, body })).status).toBe(400);
      expect((await readdir(root, { recursive: true })).sort()).toEqual(before);
      expect(await readFile(join(root, "package.json"), "utf8")).toBe("{}");
    });
  });

  test.each([
    ["a file", "content/ferry-2019/claims.yaml"],
    ["a folder", "content/ferry-2019/chapters"],
    ["a story", "content/ferry-2019"],
    ["content itself", "content"],
  ])("not through a link in the place of %s", async (_, path) => {
    await inStory(async (root) => {
      await inStory(async (other) => {
        await rm(join(root, path), { recursive: true });
        await symlink(join(other, path), join(root, path));
        const file = path.endsWith("claims.yaml") ? path : chapter;
        const before = await readFile(join(other, file), "utf8");
        const { status, said } = await ask(root, { action: "save", body: { file, base: "", text: "written" } });
        expect(status).toBe(403);
        expect(said.refused).toContain("symbolic link");
        expect(await readFile(join(other, file), "utf8")).toBe(before);
      });
    });
  });

  test("not over a folder, and not what is not there", async () => {
    await inStory(async (root) => {
      await mkdir(join(root, "content/ferry-2019/moved.yaml"));
      expect((await ask(root, { body: { file: "content/ferry-2019/moved.yaml" } })).status).toBe(403);
      expect((await ask(root, { body: { file: "content/ferry-2019/chapters/none.mdx" } })).status).toBe(404);
    });
  });

  test("not more than 5 MB, and not a file that is no UTF-8", async () => {
    await inStory(async (root) => {
      const { said } = await ask(root, {});
      const text = "a".repeat(5_000_001);
      expect((await ask(root, { action: "save", body: { file: chapter, base: said.version, text } })).status).toBe(413);
      expect(
        (await ask(root, { action: "save", body: { file: chapter, base: said.version, text: text + text + text } }))
          .status,
      ).toBe(413);
      expect((await ask(root, {})).said).toEqual(said);
      await writeFile(join(root, chapter), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
      expect((await ask(root, {})).status).toBe(415);
    });
  });
});

describe("a save", () => {
  test("puts exactly the text on the disk, marks and ends of lines and all", async () => {
    await inStory(async (root) => {
      const { said } = await ask(root, {});
      const text = "\uFEFF---\r\ntitle: Ségou\r\n---\r\n\r\nno end";
      const saved = await ask(root, { action: "save", body: { file: chapter, base: said.version, text } });
      expect(saved.said).toMatchObject({ saved: true, text });
      expect(await readFile(join(root, chapter), "utf8")).toBe(text);
      expect((await ask(root, {})).said).toEqual({ text, version: saved.said.version });
      expect(await readdir(join(root, "content/ferry-2019/chapters"))).toEqual(["morning.mdx", "night.mdx"]);
    });
  });

  test("of an older version writes nothing and says what stands there now", async () => {
    await inStory(async (root) => {
      const { said } = await ask(root, {});
      await writeFile(join(root, chapter), "saved by another hand");
      const saved = await ask(root, { action: "save", body: { file: chapter, base: said.version, text: "mine" } });
      expect(saved.status).toBe(200);
      expect(saved.said).toMatchObject({ saved: false, text: "saved by another hand" });
      expect(await readFile(join(root, chapter), "utf8")).toBe("saved by another hand");
    });
  });

  test("by many at once: one is saved, all others are told", async () => {
    await inStory(async (root) => {
      const { version } = (await ask(root, {})).said;
      const texts = Array.from({ length: 8 }, (_, index) => `text ${index}`);
      const all = await Promise.all(
        texts.map((text) => ask(root, { action: "save", body: { file: chapter, base: version, text } })),
      );
      const stands = await readFile(join(root, chapter), "utf8");
      expect(all.filter(({ said }) => said.saved).map(({ said }) => said.text)).toEqual([stands]);
      expect(texts).toContain(stands);
    });
  });
});

describe("a view of a story", () => {
  const view = async (root: string, texts: Record<string, string>, known?: string) => {
    const { status, said } = await ask(root, { action: "view", body: { story: "ferry-2019", texts, known } });
    expect(status).toBe(200);
    return said as SentView;
  };

  test("finds in an unsaved text what npm run check would find in a saved one, and leaves the disk alone", async () => {
    await inStory(async (root) => {
      const text = await readFile(join(root, chapter), "utf8");
      const before = await view(root, {});
      const typed = `${text}\n\nIn all there were 731 passengers.\n`;
      const after = await view(root, { [chapter]: typed });
      const added = after.findings.filter(({ rule }) => rule === "figure-without-claim");
      expect(added).toMatchObject([{ place: { file: chapter, line: typed.split("\n").length - 1, column: 19 } }]);
      expect(after.outline.counts.errors).toBe(before.outline.counts.errors + 1);
      expect(await readFile(join(root, chapter), "utf8")).toBe(text);
      await writeFile(join(root, chapter), typed);
      expect(await view(root, {})).toEqual(after);
    });
  });

  test("leaves out claims that are known, until one of them is another", async () => {
    await inStory(async (root) => {
      const claims = "content/ferry-2019/claims.yaml";
      const text = await readFile(join(root, claims), "utf8");
      const { version } = await view(root, {});
      const again = await view(root, {}, version);
      expect(again.version).toBe(version);
      expect(again.claims).toBeUndefined();
      const other = await view(root, { [claims]: text.replace("about 200 people", "some 200 people") }, version);
      expect(other.version).not.toBe(version);
      expect(other.claims?.map(({ statement }) => statement)).toContainEqual(
        expect.stringContaining("some 200 people"),
      );
    });
  });

  test("outlines chapters, scenes and steps, also of a story that is broken", async () => {
    await inStory(async (root) => {
      const { outline, claims } = await view(root, {});
      const [night] = outline.chapters;
      expect(night).toMatchObject({ slug: "night", listed: true, file: chapter });
      expect(night?.scenes.flatMap(({ steps }) => steps).length).toBeGreaterThan(0);
      expect(night?.measure?.words).toBeGreaterThan(30);
      expect(claims?.length).toBeGreaterThan(0);
      const broken = await view(root, { "content/ferry-2019/story.yaml": "title: [", [chapter]: "<Scene" });
      expect(broken.outline.chapters.map(({ slug }) => slug).sort()).toEqual(["morning", "night"]);
      expect(broken.outline.counts.errors).toBeGreaterThan(1);
    });
  });

  test("draws the page of an unsaved text, keeps the last good one, and minds what else is saved", async () => {
    await inStory(async (root) => {
      const key = randomUUID();
      const kept = async () =>
        (await ask(root, { action: "kept/page", body: { key }, kinds: casePanels })).said as KeptPage | undefined;
      const text = await readFile(join(root, chapter), "utf8");
      const draw = async (typed: string) => {
        const body = { story: "ferry-2019", texts: { [chapter]: typed }, page: { key, chapter: "night" } };
        const { page: version } = (await ask(root, { action: "view", body, kinds: casePanels })).said;
        const page = await kept();
        expect(version).toBe(page?.version);
        return { ...page, told: JSON.stringify(page?.good?.chapters.find(({ slug }) => slug === "night")?.body) };
      };
      const first = await draw(`${text}\n\nNobody slept.\n`);
      expect(first).toMatchObject({ version: 1, isGood: true, told: expect.stringContaining("Nobody slept.") });
      const broken = await draw(`${text}\n\nNobody slept. <Clai\n`);
      expect(broken).toMatchObject({ version: 2, isGood: false, broken: [], told: first.told });

      await draw(`${text}\n\nNobody slept.\n`);
      const [scene = ""] = [...(first.good?.scenes.keys() ?? [])];
      const file = join(root, `content/ferry-2019/scenes/${scene}.yaml`);
      const sound = await readFile(file, "utf8");
      await writeFile(file, "title: [");
      expect(await kept()).toMatchObject({ version: 4, isGood: false, broken: [scene] });
      await writeFile(file, sound.replace(/^title: .*$/m, "title: Of that night"));
      const mended = await kept();
      expect(mended).toMatchObject({ version: 5, isGood: true, broken: [] });
      expect(mended?.good?.scenes.get(scene)?.title).toBe("Of that night");
      expect(await readFile(join(root, chapter), "utf8")).toBe(text);
    });
  });

  test.each([
    { key: "guessed", chapter: "night" },
    { key: "3b241101-e2bb-4255-8caf-4136c566a962", chapter: "../night" },
  ])("draws no page as %j", async (page) => {
    await inStory(async (root) => {
      expect((await ask(root, { action: "view", body: { story: "ferry-2019", texts: {}, page } })).status).toBe(400);
    });
  });

  test.each(["nowhere", "../ferry-2019", "", "ferry-2019/fr/x"])("of %j there is none", async (story) => {
    await inStory(async (root) => {
      expect((await ask(root, { action: "view", body: { story, texts: {} } })).status).toBe(404);
    });
  });
});
