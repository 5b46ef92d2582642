import type { Definition, Link, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { nearest } from "../format/nearest";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Mend, Place } from "../model/finding";
import type { StoryRule } from "../model/rules";
import { looksLikeHost } from "../read/issueWords";
import { placeAt } from "../read/placeAt";
import { isAskedFor } from "./isAskedFor";
import { nodePlace } from "./nodePlace";
import { proseIn } from "./proseIn";
import { type Addresses, storyAddresses } from "./storyAddresses";
import { unsafeAddress } from "./unsafeAddress";
import { walk } from "./walk";

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowed = /^(?:https?:\/\/[^/]|mailto:.)/i;
const site = "https://attest.invalid";

type Words = { rule: StoryRule; problem: string; fix: string; level?: "warning" };

/** Links lead to web pages, to a mailbox, or to a place of the site that is there: nothing else can be opened safely everywhere. */
export function checkLinks(draft: Draft): Finding[] {
  const addresses = storyAddresses(draft);
  return draft.chapters.flatMap((chapter) => {
    const findings: Finding[] = [];
    walk(chapter.tree, (node) => {
      const words = linkWords(node, { draft, chapter, addresses });
      const edit = words && addressEdit(node, chapter, words);
      if (words) findings.push({ level: "error", ...words, place: nodePlace(chapter, node), ...(edit && { edit }) });
      else if (node.type === "link" || node.type === "definition")
        findings.push(...warnings(chapter, node, nodePlace(chapter, node)));
    });
    return [...findings, ...halfLinks(chapter)];
  });
}

/** An address that lacks only its beginning, or that is the same from wherever the site stands. */
function addressEdit(node: Nodes, { file, source }: ChapterDraft, { rule, fix }: Words): Mend[] | undefined {
  const [, put] = /^write "([^"]+)"\.$/.exec(fix) ?? [];
  const end = node.position?.end.offset;
  if (node.type !== "link" || put === undefined || end === undefined) return undefined;
  if (rule !== "link-from-root" && put !== `https://${node.url}`) return undefined;
  return [{ was: `(${node.url})`, put: `(${put})`, at: placeAt(file, source, end - node.url.length - 2) }];
}

/** Links that work, though a reader would be better served. */
function warnings({ source }: ChapterDraft, node: Link | Definition, place: Place): Finding[] {
  const start = node.position?.start.offset ?? 0;
  const isBare = node.type === "link" && source[start] !== "[";
  if (!isBare) return /^http:/i.test(node.url) ? [unsafeAddress(node.url, place)] : [];
  const what = films.test(node.url) ? "no film is shown for it, only the address" : "it is shown as it is typed";
  const problem = `"${textOf(node)}" becomes a link: ${what}.`;
  const address = node.url.replace(/^http:/, "https:");
  return [
    {
      rule: "bare-address",
      place,
      problem,
      fix: `write [words](${address}), with words that say what it leads to.`,
      level: "warning",
    },
  ];
}

const films =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|tiktok\.com)\/|\.(?:mp4|webm|mov)$/i;

type Scope = { draft: Draft; chapter: ChapterDraft; addresses: Addresses };

function linkWords(node: Nodes, scope: Scope): Words | undefined {
  if (node.type === "image" || node.type === "imageReference")
    return {
      rule: "picture-in-markdown",
      problem: "A picture is not shown this way: it would have no credit, no licence and no description.",
      fix: 'describe it in pictures.yaml and write <Photo is="…" /> on a line of its own.',
    };
  if (node.type !== "link" && node.type !== "definition") return undefined;
  // An address that no link asks for is a finding of its own.
  if (node.type === "definition" && !isAskedFor(node, scope.chapter.tree)) return undefined;
  if (node.type === "link" && textOf(node).trim() === "")
    return {
      rule: "link-address",
      problem: "This link has no words, so it is not seen.",
      fix: "write them between its square brackets, or remove it.",
    };
  // Browsers read over white space and control characters in an address.
  const url = node.url.replace(/[\p{Cc}\s]/gu, "");
  if (url === "")
    return {
      rule: "link-address",
      problem: "This link has no address.",
      fix: "write one between the round brackets, or remove the link and keep its words.",
    };
  if (allowed.test(url) && parsed(url)) return undefined;
  if (looksLikeHost(url) && !/\.mdx?$/i.test(url))
    return { rule: "link-address", problem: `"${node.url}" lacks its beginning.`, fix: `write "https://${url}".` };
  const target = url.startsWith("//") || scheme.test(url) ? undefined : inSite(url, scope);
  if (!target)
    return {
      rule: "link-address",
      problem: `"${node.url}" is not an address that a link may lead to.`,
      fix: "begin it with https://, http:// or mailto:, or give a place of this story, such as ../victims/.",
    };
  return target.story === scope.draft.id ? inStory(url, target, scope) : elsewhere(url, target, scope);
}

/** A page of the site: the story's id, the path below it, and the id after #. */
type Target = { story: string; path: string; id: string };

function inSite(url: string, { draft, chapter }: Scope): Target | undefined {
  const { pathname = "", hash = "" } = parsed(`${url}`, `${site}/${draft.id}/${chapter.slug}/`) ?? {};
  const [, story, path = ""] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? [];
  return story === undefined ? undefined : { story, path, id: decodeURIComponent(hash.slice(1)) };
}

function parsed(url: string, base?: string): URL | undefined {
  try {
    const found = new URL(url, base);
    decodeURI(found.href);
    decodeURIComponent(found.hash);
    return found;
  } catch {
    return undefined;
  }
}

function inStory(url: string, { path, id }: Target, { draft, chapter, addresses }: Scope): Words | undefined {
  const write = (page: string, place: string) =>
    `write "${place && page === `${chapter.slug}/` ? `#${place}` : `../${page}${place && `#${place}`}`}".`;
  const rule = "link-nowhere";
  if (!addresses.has(path)) {
    if (path.startsWith("record/") && draft.unread.has("claims")) return undefined;
    const meant = addresses.has(`${path}/`) ? `${path}/` : nearest(path, addresses.keys());
    const problem = `"${url}" leads to no page of this story.`;
    return {
      rule,
      problem,
      fix: meant === undefined ? "give a page that is there, such as ../victims/." : write(meant, id),
    };
  }
  const places = addresses.get(path);
  if (id && places && !places.has(id)) {
    const home = [...addresses].find(([page, ids]) => page !== "all/" && ids?.has(id))?.[0];
    const meant = home === undefined ? nearest(id, places) : id;
    const problem = `"${url}" leads to a place that is not there: nothing in ${path === `${chapter.slug}/` ? "this chapter" : `"${path}"`} has the id "${id}".`;
    const fix =
      meant === undefined ? "give the id of a step, a scene or a table, or a heading." : write(home ?? path, meant);
    return { rule, problem, fix };
  }
  if (!url.startsWith("/")) return undefined;
  const problem = `"${url}" is lost where the site is not at the root of its host.`;
  return { rule: "link-from-root", problem, fix: write(path, id), level: "warning" };
}

function elsewhere(url: string, { story, path }: Target, { draft, addresses }: Scope): Words | undefined {
  if (story === "" || draft.known.stories.has(story)) return undefined;
  const rule = "link-nowhere";
  const page = [`${story}/${path}`, `${story}/`].find((address) => addresses.has(address));
  const problem = `"${url}" leads to no page of this site.`;
  if (page !== undefined) return { rule, problem, fix: `write "../${page}".` };
  const meant = nearest(story, draft.known.stories);
  return {
    rule,
    problem,
    fix: meant ? `write "../../${meant}/${path}".` : "give a page that is there, such as ../victims/.",
  };
}

/** Square brackets that were meant as a link, and that stand on the page as they were typed. */
function halfLinks(chapter: ChapterDraft): Finding[] {
  return proseIn(chapter)
    .filter(({ node }) => node.type === "text")
    .flatMap(({ text, at }) =>
      [...text.matchAll(/\[[^\][\n]+\](?:\[[^\][\n]*\]|\s?\([^)\s]*[/#.@][^)\n]*\))/g)].map(
        ({ 0: found, index }): Finding => ({
          rule: "link-not-read",
          place: at({ text: found, index }),
          problem: `"${found}" is not read as a link.`,
          fix: "write [words](address), with no space between the brackets and none in the address.",
          level: "error",
        }),
      ),
    );
}
