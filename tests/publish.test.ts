import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { load } from "cheerio";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shareSent } from "@/components/customElements/offline/shareSent";
import type { StoryFile } from "@/components/customElements/offline/storyFile";
import type { Redirect } from "@/story/model/published";
import { formatProblems } from "../scripts/publish/formatReport";
import { publishSite } from "../scripts/publish/publishSite";
import { type SiteFiles, writeSiteFiles } from "../scripts/publish/siteFiles";
import { readHeaders } from "../scripts/site/readHeaders.mjs";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  await write("elements", {
    "index.ts": 'customElements.define("story-scene", class extends HTMLElement {});',
    "embed.ts": 'customElements.define("story-embed", class extends HTMLElement {});',
    "preview.ts": 'customElements.define("film-preview", class extends HTMLElement {});',
    "head.ts": 'document.documentElement.dataset.script = "";',
    "offline/index.ts": 'customElements.define("keep-offline", class extends HTMLElement {});',
    "offline/worker.ts": 'addEventListener("fetch", () => {});',
  });
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, files: Record<string, string | Buffer>) =>
  writeSiteFiles(
    join(folder, name),
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])) satisfies SiteFiles,
  );

const html = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>T</title>${head}</head><body>${body}</body></html>`;

/** Publishes what Next is said to have exported, and returns what is told about it. */
async function publish(
  files: Record<string, string | Buffer>,
  {
    basePath = "",
    siteUrl = "https://example.org",
    redirects = [] as Redirect[],
    inputs = {} as Record<string, string>,
  } = {},
): Promise<string> {
  await rm(join(folder, "export"), { recursive: true, force: true });
  await write("export", { "index.html": html("<p>Shelf</p>"), ...files });
  const at = (name: string) => join(folder, name);
  const paths = { exported: at("export"), elements: at("elements"), scratch: at("scratch"), out: at("out") };
  return formatProblems((await publishSite({ ...paths, basePath, siteUrl, redirects, inputs })).problems);
}

const published = (path: string) => readFile(join(folder, "out", path), "utf8");
const publishedPaths = async () => {
  const entries = await readdir(join(folder, "out"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "out/").length)).sort();
};

test("what Next wrote for React is gone; the words, the data for search programs and other files stay", async () => {
  const exported = {
    "index.html": html(
      `<div hidden=""><!--$--><!--/$--></div><p>about <!-- -->100</p>
       <script type="application/ld+json">{"@type":"WebSite"}</script>
       <script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>
       <script src="/_next/static/chunks/a.js" async=""></script>
       <script>self.__next_f.push([1,"<p>about 100</p>"])</script>`,
      '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/><meta name="next-size-adjust" content=""/>',
    ),
    "index.txt": "0:flight",
    "__next._tree.txt": "0:flight",
    "_not-found/index.html": html("twice"),
    "404/index.html": html("twice"),
    "demo/embed/_none/index.html": html("of no scene"),
    "404.html": html("No such page"),
    "_next/static/chunks/a.js": "runtime",
    "robots.txt": "User-agent: *",
    "feed.xml": "<feed/>",
  };
  expect(await publish(exported)).toBe("");
  expect(await publishedPaths()).toEqual(["404.html", "_headers", "feed.xml", "index.html", "robots.txt"]);
  const page = await published("index.html");
  expect(page).toContain("<p>about 100</p>");
  expect(page).toContain('<script type="application/ld+json">{"@type":"WebSite"}</script>');
  expect(page).not.toMatch(/_next|<script>|<!--|hidden/);
});

test("a site that has no address yet leaves out what names addresses in full", async () => {
  const named = ["sitemap.xml", "feed.xml", "demo/feed.xml", "demo/embed/one/oembed.json"];
  const exported = { "robots.txt": "User-agent: *", ...Object.fromEntries(named.map((path) => [path, "/demo/"])) };
  expect(await publish(exported, { siteUrl: "" })).toBe("");
  expect(await publishedPaths()).toEqual(["_headers", "index.html", "robots.txt"]);
  expect(await publish(exported)).toBe("");
  expect(await publishedPaths()).toEqual(expect.arrayContaining(named));
});

test("a page with a custom element gets the scripts and a policy that lets just them run", async () => {
  expect(await publish({ "demo/one/index.html": html("<story-scene>x</story-scene>") })).toBe("");
  const page = await published("demo/one/index.html");
  const [, module = ""] = /<script type="module" async="" src="\/(_attest\/story-[0-9a-f]{12}\.js)">/.exec(page) ?? [];
  expect(await published(module)).toContain('customElements.define("story-scene"');
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' ('sha256-[\w+/]{43}=' ?){3}; /);
  const asHeader = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  expect(await published("_headers")).toContain(`Content-Security-Policy: ${asHeader}; frame-ancestors 'none'`);
  expect(await published("index.html")).not.toContain("<script");
});

test.each(["", "/stories"])("only a scene for other sites may be framed, mounted at '%s'", async (basePath) => {
  const paths = ["", "demo/", "demo/one/", "demo/record/", "demo/record/claim-1/", "demo/embed/scene-1/"];
  const pages = paths.map((path) => [`${path}index.html`, html("<p>x</p>")]);
  expect(await publish(Object.fromEntries(pages), { basePath })).toBe("");
  const open = paths.filter((path) => {
    const headers = readHeaders(join(folder, "out"), `${basePath}/${path}`);
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    return !headers["Content-Security-Policy"]?.endsWith("; frame-ancestors 'none'");
  });
  expect(open).toEqual(["demo/embed/scene-1/"]);
});

test("a page is given the module that defines its elements, and one alone", async () => {
  const files = {
    "demo/one/index.html": html("<story-scene>x</story-scene>"),
    "demo/embed/one/index.html": html("<story-embed>x</story-embed>"),
  };
  expect(await publish(files)).toBe("");
  for (const [path, name] of [
    ["demo/one/index.html", "story"],
    ["demo/embed/one/index.html", "embed"],
  ] as const) {
    const sources = (await published(path)).match(/src="[^"]*"/g);
    expect(sources).toEqual([expect.stringMatching(`"/_attest/${name}-`)]);
  }
});

test("the preview of a film has a module of its own, on the pages that hold one, and what it plays is published", async () => {
  const files = {
    "demo/one/index.html": html(
      '<story-scene><film-preview src="/_attest/clips/film.mp4"></film-preview></story-scene>',
    ),
    "demo/two/index.html": html("<story-scene>x</story-scene>"),
    "_attest/clips/film.mp4": "a film",
  };
  expect(await publish(files)).toBe("");
  const modules = async (path: string) =>
    [...(await published(path)).matchAll(/src="\/_attest\/([a-z]+)-[0-9a-f]+\.js"/g)].map(([, name]) => name);
  expect(await modules("demo/one/index.html")).toEqual(["story", "preview"]);
  expect(await modules("demo/two/index.html")).toEqual(["story"]);
  expect(await publishedPaths()).toContain("_attest/clips/film.mp4");
  const stray = html('<story-scene><film-preview src="/_attest/clips/gone.mp4"></film-preview></story-scene>');
  expect(await publish({ "demo/one/index.html": stray })).toContain("asks for a file that is not there");
});

/** The style that stands in a published page, its hash, and the policy that the page gives. */
async function styleOf(path: string) {
  const $ = load(await published(path));
  const css = $("style").text();
  const hash = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
  const meta = $("meta[http-equiv=Content-Security-Policy]").attr("content") ?? "";
  return { css, hash, policy: meta };
}

test("the style stands in the page, let through by its hash and without rules that stand twice; fonts are still found", async () => {
  const sheets = ["a", "b"].map((name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css"/>`).join("");
  const exported = {
    "demo/one/index.html": html("<p>x<q>y</q></p>", sheets),
    "_next/static/chunks/a.css": '@font-face{font-family:F;src:url("../media/f.woff2")}p{color:teal;font-family:F}',
    "_next/static/chunks/b.css": "p{color:teal;font-family:F}q{background:url(../media/p.svg)}",
    "_next/static/media/f.woff2": "font",
    "_next/static/media/p.svg": "<svg/>",
    "_next/static/media/unused.woff2": "font",
  };
  expect(await publish(exported)).toBe("");
  const paths = await publishedPaths();
  expect(paths.filter((path) => path.includes("_next"))).toEqual([
    "_next/static/media/f.woff2",
    "_next/static/media/p.svg",
  ]);
  const [sheet = ""] = paths.filter((path) => path.endsWith(".css"));
  expect((await published("demo/one/index.html")).match(/rel="stylesheet" href="[^"]*"/g)).toEqual([
    `rel="stylesheet" href="/${sheet}"`,
  ]);
  expect(await published(sheet)).toBe("@font-face{font-family:F;src:url(../_next/static/media/f.woff2)}");
  const { css, hash, policy } = await styleOf("demo/one/index.html");
  expect(css.match(/teal/g)).toHaveLength(1);
  expect(css).toContain("url(/_next/static/media/p.svg)");
  expect(policy).toContain(`style-src 'self' ${hash};`);
});

test("with script the faces come by it, after the words; without, by a sheet", async () => {
  const sheet = '<link rel="stylesheet" href="/_next/static/a.css"/>';
  const face = (more: string) => `@font-face{font-family:"Charis SIL";src:url(f.woff2);${more}}`;
  const exported = {
    "demo/one/index.html": html("<story-scene>Dɛmɛ</story-scene>", sheet),
    "_next/static/a.css": `${face("font-weight:400")}${face("unicode-range:U+181-25A,U+25C")}${face("font-style:italic")}${face("unicode-range:U+25B")}story-scene{font-family:"Charis SIL"}`,
    "_next/static/f.woff2": "font",
  };
  expect(await publish(exported)).toBe("");
  const $ = load(await published("demo/one/index.html"), { scriptingEnabled: false });
  expect($('link[rel="stylesheet"]').parent().is("noscript")).toBe(true);
  const listed: { src: string; first: boolean }[] = JSON.parse($("script[data-faces]").attr("data-faces") ?? "");
  expect(listed.map(({ src, first }) => [src, first])).toEqual([
    ["/_next/static/f.woff2", true],
    ["/_next/static/f.woff2", false],
    ["/_next/static/f.woff2", false],
  ]);
});

test("a page is told of the faces and the rules of its own language alone", async () => {
  const face = (family: string) => `@font-face{font-family:"${family}";src:url(${family}.woff2)}`;
  const sheet = '<link rel="stylesheet" href="/_next/static/a.css"/>';
  const page = (lang: string, dir: string) =>
    html("<p>x</p>", sheet).replace(/<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`);
  const exported = {
    "demo/one/index.html": page("fr", "ltr"),
    "demo/two/index.html": page("ar", "rtl"),
    "_next/static/a.css": `${face("Roman")}${face("Naskh")}:root{--serif:"Roman",serif}html[lang="ar"]{--serif:"Naskh",serif}
p{font-family:var(--serif)}[dir="rtl"] p{letter-spacing:0}`,
    "_next/static/Roman.woff2": "roman",
    "_next/static/Naskh.woff2": "naskh",
  };
  expect(await publish(exported)).toBe("");
  const told = async (file: string) => {
    const $ = load(await published(file), { scriptingEnabled: false });
    const style = $("style").text();
    const faces = await published(($('link[rel="stylesheet"]').attr("href") ?? "").slice(1));
    return [faces, style].map((css) => ["Roman", "Naskh", "spacing"].filter((word) => css.includes(word)));
  };
  expect(await told("demo/one/index.html")).toEqual([["Roman"], ["Roman"]]);
  expect(await told("demo/two/index.html")).toEqual([["Naskh"], ["Naskh", "spacing"]]);
});

/** What is left of a style sheet on a page that it stands on. */
async function purged(body: string, css: string, more: Record<string, string> = {}): Promise<string> {
  const sheet = '<link rel="stylesheet" href="/_next/static/a.css"/>';
  const exported = { "demo/one/index.html": html(body, sheet), "_next/static/a.css": css, ...more };
  expect(await publish(exported)).toBe("");
  return (await styleOf("demo/one/index.html")).css;
}

test("a page bears only the rules that can match there", async () => {
  const css = await purged(
    '<p class="x_line" data-at="2">x</p>',
    `.x_line{color:teal}.x_other,.x_line>*{color:navy}.y_sheet p{margin:.5rem}:is(.y_a,.x_line) p{color:red}:is(.y_a,.y_b) p{top:1px}
     @container (min-width:1px){.y_sheet,.y_row{color:gold}}@media print{p{color:#000}b{color:#111}}
     @keyframes a{to{top:0}}@keyframes b{50%{top:0}}.y_row{animation:a 1s}.x_line{animation:1s b}[data-at="3"]{left:0}[data-to]{left:1px}.x_line:not(.y_sheet):hover::before{content:"y"}p[open]{left:2px}`,
  );
  expect(css).toBe(
    '.x_line{color:teal}.x_line>*{color:navy}:is(.y_a,.x_line) p{color:red}@media print{p{color:#000}}@keyframes b{50%{top:0}}.x_line{animation:1s b}[data-at="3"]{left:0}' +
      '.x_line:not(.y_sheet):hover:before{content:"y"}p[open]{left:2px}',
  );
});

test("it bears those for what its script makes, and for what the sheet of a claim shows of records", async () => {
  await write("elements", {
    "index.ts": `customElements.define("claim-sheet", class extends HTMLElement {
      connectedCallback() { this.dataset.wayOut = ""; this.append(Object.assign(document.createElement("q"), { className: "made" })); }
    });`,
  });
  const css = "[data-way-out]{top:1px}q{top:2px}.made{top:3px}.facts dd{top:4px}.tail{top:5px}ol{top:6px}";
  const record = html('<dl class="facts" data-record=""><dd>x</dd></dl><p class="tail">y</p>');
  expect(await purged("<claim-sheet></claim-sheet>", css, { "demo/record/c/index.html": record })).toBe(
    "[data-way-out]{top:1px}q{top:2px}.made{top:3px}.facts dd{top:4px}",
  );
});

test("it bears the custom properties that are asked for, by rules, by style attributes and by one another", async () => {
  const css = ":root{--a:1px;--b:var(--a);--c:3px;--d:4px}@media print{:root{--c:0}}p{top:var(--b)}";
  expect(await purged('<p style="left:var(--d)">x</p>', css)).toBe(
    ":root{--a:1px;--b:var(--a);--d:4px}p{top:var(--b)}",
  );
});

const refused: [name: string, body: string, told: RegExp][] = [
  [
    "a script nobody knows",
    "<script>track()</script>",
    /^\/demo\/one\/ holds a script that nobody vouches for: <script>track/,
  ],
  ["a script from a file", '<script src="/extra.js"></script>', /holds a script that nobody vouches for/],
  ["a handler", '<p onclick="x()">x</p>', /holds a script in an attribute, onclick/],
  ["a script address", '<a href="javascript:x()">x</a>', /holds a script in an address/],
  [
    "an unfilled boundary",
    '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->',
    /Suspense boundary that was not filled/,
  ],
  [
    "content of a boundary set aside",
    '<div hidden="" id="S:0"><p>Prose</p></div>',
    /Suspense boundary that was not filled/,
  ],
  ["invisible words", '<p style="color:teal;opacity:0">x</p>', /invisible until a script shows it/],
  [
    "invisible words in no script",
    '<noscript><p style="opacity: 0">x</p></noscript>',
    /invisible until a script shows it/,
  ],
  ["a style element", "<style>p{color:teal}</style>", /holds a <style>/],
  [
    "a picture from another host",
    '<img alt="" src="https://other.example/a.png">',
    /asks? elsewhere: https:\/\/other\.example\/a\.png/,
  ],
  ["a picture that is not there", '<img alt="" src="/a.png">', /asks for a file that is not there: \/a\.png/],
  ["a link to nowhere", '<a href="/demo/two/">x</a>', /links to a page that is not there: \/demo\/two\//],
  ["a link to no place", '<a href="/#step">x</a>', /links to a place that is not there: \/#step/],
  [
    "an element of nobody",
    "<story-clock></story-clock>",
    /holds <story-clock>, which components\/customElements does not define/,
  ],
];

test.each(refused)("%s is refused, and the site that stood before still stands", async (_name, body, told) => {
  await publish({ "index.html": html("<p>Before</p>") });
  expect(await publish({ "index.html": html("<p>After</p>"), "demo/one/index.html": html(body) })).toMatch(told);
  expect(await publishedPaths()).toEqual(["_headers", "index.html"]);
  expect(await published("index.html")).toContain("<p>Before</p>");
});

test("what only looks forbidden is let through", async () => {
  const body = `<p style="fill-opacity:0;opacity:.5">opacity:0</p><a href="https://other.example/">x</a><svg><path opacity="0.4"></path></svg>`;
  expect(await publish({ "demo/one/index.html": html(body) })).toBe("");
});

/** Letters that gzip makes only about a quarter smaller; the same each time. */
const noise = (length: number) => {
  const blocks = Array.from({ length: Math.ceil(length / 43) }, (_, index) =>
    createHash("sha256").update(`${index}`).digest("base64"),
  );
  return blocks
    .join("")
    .replace(/[^a-zA-Z]/g, "x")
    .slice(0, length);
};

test("a page over a budget is named with its figure, and nothing is published", async () => {
  await publish({ "index.html": html("<p>Before</p>") });
  const told = await publish({
    "demo/one/index.html": html(noise(50_000)),
    "demo/all/index.html": html(noise(50_000)),
  });
  expect(told).toMatch(/^\/demo\/one\/ page: 3\d\.\d KB is over the budget of 30\.0 KB$/);
  expect(await published("index.html")).toContain("<p>Before</p>");
});

test("script, style sheet and fonts have budgets of their own", async () => {
  const face = (family: string, weight: number) =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(f${weight}.woff2)}`;
  await write("elements", {
    "index.ts": `customElements.define("story-scene", class extends HTMLElement { x = "${noise(40_000)}" });`,
  });
  const told = await publish({
    "demo/one/index.html": html("<story-scene></story-scene>", '<link rel="stylesheet" href="/a.css"/>'),
    "a.css": `${face("Charis SIL", 400)}${face("Archivo Narrow", 700)}${face("Other", 900)}story-scene{font-family:Charis SIL,Archivo Narrow,Other;content:"${noise(20_000)}"}`,
    "f400.woff2": Buffer.alloc(30_000),
    "f700.woff2": Buffer.alloc(30_000),
    "f900.woff2": Buffer.alloc(30_000),
  });
  expect(told.split("\n")).toEqual([
    expect.stringMatching(/^\/demo\/one\/ script: 2\d\.\d KB is over the budget of 16\.0 KB$/),
    expect.stringMatching(/^\/demo\/one\/ style sheet: 1\d\.\d KB is over the budget of \d+\.\d KB$/),
    "/demo/one/ fonts at first view: 60.0 KB is over the budget of 58.0 KB",
  ]);
});

test("a preview card must be there and light, whatever host its address names", async () => {
  const shared = (card: string) =>
    html("<p>x</p>", `<meta property="og:image" content="https://site.example/stories${card}"/>`);
  const files = {
    "demo/one/index.html": shared("/demo/one/card.png"),
    "demo/one/card.png": Buffer.alloc(60_000),
    "demo/two/index.html": shared("/demo/two/card.png"),
    "demo/two/card.png": Buffer.alloc(60_001),
    "demo/three/index.html": shared("/demo/three/card.png"),
  };
  expect((await publish(files, { basePath: "/stories" })).split("\n")).toEqual([
    "/demo/three/ names a preview card that is not there: https://site.example/stories/demo/three/card.png",
    "/demo/two/ preview card: 60.1 KB is over the budget of 60.0 KB",
  ]);
});

test("publishing twice gives the same bytes", async () => {
  const exported = {
    "demo/one/index.html": html("<story-scene></story-scene>", '<link rel="stylesheet" href="/_next/static/a.css"/>'),
    "_next/static/a.css": "p{color:teal}",
  };
  const read = async () => Promise.all((await publishedPaths()).map(async (path) => [path, await published(path)]));
  await publish(exported);
  const first = await read();
  await publish(exported);
  expect(await read()).toEqual(first);
});

test("an address that is no more leads on: without script by itself, with script to the very step", async () => {
  const head = `<meta name="description" content="What was said."/>
    <meta property="og:title" content="The siege"/><link rel="canonical" href="https://example.org/s/demo/siege/"/>`;
  const files = {
    "index.html": html("<a href='/s/demo/siege/'>Siege</a>"),
    "demo/siege/index.html": html("<p>About 100</p>", head).replace("<title>T", "<title>Siege &amp; after"),
  };
  const redirects = [
    { from: "demo/attack/", to: "demo/siege/" },
    { from: "demo/embed/a/", to: "demo/embed/b/" },
  ];
  expect(await publish(files, { basePath: "/s", redirects })).toBe("");
  expect(await publishedPaths()).not.toContain("demo/embed/a/index.html");
  const $ = load(await published("demo/attack/index.html"), { scriptingEnabled: false });
  expect($("noscript meta[http-equiv=refresh]").attr("content")).toBe("0; url=/s/demo/siege/");
  expect($("a").attr("href")).toBe("/s/demo/siege/");
  expect($("meta[name=robots]").attr("content")).toBe("noindex");
  expect($("link[rel=canonical]").attr("href")).toBe("https://example.org/s/demo/siege/");
  expect($("meta[property='og:title']").attr("content")).toBe("The siege");
  expect([$("title").text(), $("a").text()]).toEqual(["Siege & after", "Siege & after"]);
  const hash = createHash("sha256").update($("script").text()).digest("base64");
  expect($("meta[http-equiv=Content-Security-Policy]").attr("content")).toContain(`'sha256-${hash}'`);
});

test("everything is found under a base path, and a request that forgets it is refused", async () => {
  const sheet = '<link rel="stylesheet" href="/stories/_next/static/a.css"/>';
  const files = {
    "demo/one/index.html": html('<story-scene></story-scene><a href="/stories/">Shelf</a>', sheet),
    "_next/static/a.css": "a{background:url(p.svg)}",
    "_next/static/p.svg": "<svg/>",
    "a.png": "x",
  };
  expect(await publish(files, { basePath: "/stories" })).toBe("");
  const page = await published("demo/one/index.html");
  expect(page).toContain("url(/stories/_next/static/p.svg)");
  expect(page).toMatch(/src="\/stories\/_attest\/story-/);
  expect(await published("_headers")).toMatch(/^\/stories\/\*\n/);
  const forgot = { "demo/one/index.html": html('<img alt="" src="/a.png"><a href="/">Shelf</a>') };
  expect((await publish({ ...files, ...forgot }, { basePath: "/stories" })).split("\n")).toEqual([
    "/demo/one/ makes the browser ask elsewhere: /a.png",
    "/demo/one/ links outside the site's own path: /",
  ]);
});

test("a story that did not change stays as it was published, down to the byte, and is not asked for", async () => {
  const sheet = '<link rel="stylesheet" href="/_next/static/a.css"/>';
  const shelf = html('<a href="/demo/one/#held">Demo</a><a href="/other/">Other</a>');
  const files = {
    "index.html": shelf,
    "demo/index.html": html("<story-scene>x</story-scene>", sheet),
    "demo/one/index.html": html('<p id="held">about 100</p><a href="/">Shelf</a>', sheet),
    "demo/card.png": "card",
    "other/index.html": html("<p>Before</p>"),
    "_next/static/a.css": '@font-face{font-family:F;src:url("f.woff2")}p{color:teal;font-family:F}',
    "_next/static/f.woff2": "font",
  };
  const inputs = { demo: "as it is", other: "before" };
  expect(await publish(files, { inputs })).toBe("");
  const paths = await publishedPaths();
  const before = await Promise.all(paths.map(published));
  const changed = { "index.html": shelf, "other/index.html": html("<p>After</p>") };
  expect(await publish(changed, { inputs: { ...inputs, other: "after" } })).toBe("");
  expect(await publishedPaths()).toEqual(paths);
  const after = await Promise.all(paths.map(published));
  expect(paths.filter((_, i) => after[i] !== before[i])).toEqual(["other/index.html"]);
  expect(
    await publish(
      { ...changed, "index.html": html('<a href="/demo/one/#gone">x</a>') },
      { inputs: { ...inputs, other: "after" } },
    ),
  ).toBe("/ links to a place that is not there: /demo/one/#gone");
});

test("a story that is not as it was published is never kept, and nothing is published without it", async () => {
  const files = { "demo/index.html": html("<p>about 100</p>") };
  expect(await publish(files, { inputs: { demo: "1" } })).toBe("");
  await expect(publish({}, { inputs: { demo: "2" } })).rejects.toThrow("demo is to be rendered anew");
  await writeFile(join(folder, "out/demo/index.html"), "cut short");
  await expect(publish({}, { inputs: { demo: "1" } })).rejects.toThrow("demo is to be rendered anew");
  expect(await published("demo/index.html")).toBe("cut short");
});

describe("a story that readers may keep", () => {
  const keeping = (words: string, base = "") =>
    html(
      `<div data-story="${base}/demo/"><p>${words}</p><chapter-sheet><keep-offline></keep-offline></chapter-sheet></div>`,
      `<link rel="stylesheet" href="${base}/_next/static/a.css"/><link rel="icon" href="${base}/icon.svg?icon.1.svg"/>`,
    );
  const picture = `<picture><source srcset="/_attest/pictures/a-360.avif 360w, /_attest/pictures/a-720.avif 720w">
    <img alt="" src="/_attest/pictures/a-720.jpeg" srcset="/_attest/pictures/a-720.jpeg 720w"></picture>`;
  const assets = {
    "_next/static/a.css": '@font-face{font-family:F;src:url("media/f.woff2")}p{color:teal;font-family:F}',
    "_next/static/media/f.woff2": Buffer.from([0, 255, 1, 254]),
    "icon.svg": "<svg/>",
  };
  const story = {
    ...assets,
    "_attest/pictures/a-360.avif": "360",
    "_attest/pictures/a-720.avif": "720",
    "_attest/pictures/a-720.jpeg": "jpeg",
    "demo/index.html": html('<div data-story="/demo/"><story-scene></story-scene></div>'),
    "demo/one/index.html": keeping("about 100"),
    "demo/record/a/index.html": html(`<p>about 100</p>${picture}`),
    "demo/embed/s/index.html": html("<story-embed></story-embed>"),
    "demo/claims.json": "[]",
    "demo/one/card.png": "card",
    "other/index.html": html("<p>Other</p>"),
  };
  const elements = {
    "index.ts":
      'for (const name of ["story-scene", "chapter-sheet"]) customElements.define(name, class extends HTMLElement {});',
  };
  beforeEach(() => write("elements", elements));

  const fileOf = async (page: string) =>
    /<div [^>]*data-file="[^"]*?(_attest\/demo-[0-9a-f]{12}\.json)"/.exec(await published(page))?.[1] ?? "";
  const contents = async (path: string): Promise<StoryFile["files"]> => JSON.parse(await published(path)).files;

  test("its file holds its pages and what they are made of, as they are published, and nothing else", async () => {
    expect(await publish(story)).toBe("");
    const file = await fileOf("demo/one/index.html");
    expect(await fileOf("demo/index.html")).toBe(file);
    const files = await contents(file);
    const held = new Map(files.flatMap((one) => one.paths.map((path) => [path, one] as const)));
    const module = (await publishedPaths()).filter((path) => /^_attest\/(story|offline|fonts)-/.test(path));
    expect(module).toHaveLength(3);
    expect([...held.keys()].sort()).toEqual(
      [
        ...["/demo/", "/demo/one/", "/demo/record/a/", "/icon.svg", "/_next/static/media/f.woff2"],
        ...["360.avif", "720.avif", "720.jpeg"].map((name) => `/_attest/pictures/a-${name}`),
        ...module.map((path) => `/${path}`),
      ].sort(),
    );
    for (const path of ["demo/", "demo/one/", "demo/record/a/"]) {
      const text = await published(`${path}index.html`);
      expect(held.get(`/${path}`)).toMatchObject({ type: "text/html; charset=utf-8", text });
      expect(text).toContain("Content-Security-Policy");
    }
    expect(held.get("/_next/static/media/f.woff2")).toMatchObject({ type: "font/woff2", base64: "AP8B/g==" });
  });

  test("of a picture one size that every browser shows stands for all", async () => {
    await publish(story);
    const files = await contents(await fileOf("demo/index.html"));
    const pictures = files.filter(({ paths }) => paths.some((path) => path.includes("pictures")));
    expect(pictures).toEqual([expect.objectContaining({ type: "image/jpeg" })]);
    expect(pictures[0]?.paths).toHaveLength(3);
  });

  test("its pages say its sizes; text comes first in it", async () => {
    await publish(story);
    const file = await published(await fileOf("demo/index.html"));
    const { files }: StoryFile = JSON.parse(file);
    const attributes = load(await published("demo/one/index.html"))("keep-offline").attr() ?? {};
    expect(attributes["data-kb"]).toBe(`${Math.ceil(gzipSync(file, { level: 9 }).length / 1000)}`);
    expect(attributes["data-all"]).toBe(`${file.length}`);
    const firstBinary = files.findIndex((one) => "base64" in one);
    expect(files.slice(firstBinary).filter((one) => "text" in one)).toEqual([]);
    expect(attributes["data-text"]).toBe(`${JSON.stringify(files.slice(0, firstBinary)).length}`);
    expect(await publishedPaths()).toContain(attributes["data-module"]?.slice(1));
  });

  test("its name changes with any page and with anything pages are made of, and with nothing else", async () => {
    const named = async (change: Record<string, string>) => {
      await publish({ ...story, ...change });
      return fileOf("demo/index.html");
    };
    const first = await named({});
    const others = {
      "demo/record/a/index.html": html("<p>about 170</p>"),
      "_next/static/a.css": "p{color:navy}",
      "icon.svg": "<svg><g/></svg>",
    };
    for (const [path, text] of Object.entries(others)) expect(await named({ [path]: text }), path).not.toBe(first);
    expect(await named({ "other/index.html": html("<p>Another</p>"), "demo/embed/s/index.html": html("x") })).toBe(
      first,
    );
  });

  test("published twice it is the same, byte for byte", async () => {
    await publish(story);
    const first = await published(await fileOf("demo/index.html"));
    await publish(story);
    expect(await published(await fileOf("demo/index.html"))).toBe(first);
  });

  test("the worker stands at the root under its own name, is asked for anew, and answers under a base path", async () => {
    const mounted = { ...assets, "demo/one/index.html": keeping("x", "/stories") };
    expect(await publish(mounted, { basePath: "/stories" })).toBe("");
    expect(await published("worker.js")).toContain("fetch");
    const kept = (path: string) => readHeaders(join(folder, "out"), path)["Cache-Control"];
    expect(kept("/stories/worker.js")).toBe("no-cache");
    const page = await published("demo/one/index.html");
    expect(page).toMatch(/data-module="\/stories\/_attest\/offline-[0-9a-f]{12}\.js"/);
    expect(page).toMatch(/data-file="\/stories\/_attest\/demo-/);
    expect((await contents(await fileOf("demo/one/index.html"))).flatMap(({ paths }) => paths)).toContain(
      "/stories/demo/one/",
    );
  });

  test("where nothing can be kept there is neither worker nor module", async () => {
    await publish({ "demo/one/index.html": html("<story-scene></story-scene>") });
    expect((await publishedPaths()).filter((path) => /worker|offline|json/.test(path))).toEqual([]);
  });
});

test("what has come unzipped tells how much was sent", () => {
  const sizes = { text: 900, all: 1300, sent: 400 };
  const shares = [0, 450, 900, 1100, 1300, 2000].map((bytes) => shareSent(bytes, sizes));
  expect(shares).toEqual([0, 0.125, 0.25, 0.625, 1, 1]);
});
