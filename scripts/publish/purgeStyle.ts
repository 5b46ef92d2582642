import { AttributeAction, parse, type Selector, SelectorType } from "css-what";
import postcss, { type AtRule, type Declaration, type Root, type Rule } from "postcss";
import { perText } from "./perText";
import type { Selectable } from "./selectable";

/**
 * A style sheet without the rules that can match nothing on a page: those that call for a tag, a class or an attribute
 * which none of its elements has and no word of its script makes. How elements stand to one another is not looked at, as
 * a script may change it; states (`:hover`, `:target`) are taken for possible.
 */
function purgeStyle(css: string, page: Selectable, script: ReadonlySet<string>): string {
  const has = (name: string) => page.has(name) || script.has(name.replace(/^[.[]/, ""));
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isPartOfAnother(rule)) return;
    const kept = rule.selectors.filter((selector) => isPossible(parse(selector).flat(), has));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  dropUnusedKeyframes(root);
  dropReplacedProperties(root);
  dropUnusedProperties(root, has);
  dropUnusedFaces(root);
  return root.toString();
}

/** A moment of `@keyframes`, or a rule nested in one that is judged itself. */
const isPartOfAnother = ({ parent }: Rule) =>
  parent?.type === "rule" || (parent?.type === "atrule" && /keyframes$/.test((parent as AtRule).name));

/** purgeStyle() for pages that have one script: answers once for pages that need the same. */
export function purgeBeside(script: ReadonlySet<string>): (css: string, page: Selectable) => string {
  const purge = perText((css) => perText((names) => purgeStyle(css, new Set(names.split(" ")), script)));
  return (css, page) => purge(css)([...page].sort().join(" "));
}

/**
 * A style sheet in two: what may match one of the elements `above` or is no rule, and what can match only others. The
 * second may come later in a page than the first, before the first of those others.
 */
export function partStyle(css: string, above: Selectable): { first: string; later: string } {
  const [first, later] = [postcss.parse(css), postcss.parse(css)];
  const speaksTo = (rule: Rule) =>
    rule.selectors.some((selector) => isPossible(parse(selector).flat(), (name) => above.has(name)));
  first.walkRules((rule) => void (isPartOfAnother(rule) || speaksTo(rule) || rule.remove()));
  later.walkRules((rule) => void (!isPartOfAnother(rule) && speaksTo(rule) && rule.remove()));
  later.walkAtRules(
    (rule) => void (/^(font-face|page|property|view-transition|.*keyframes)$/.test(rule.name) && rule.remove()),
  );
  // From the inside out, as what holds only empty ones is empty too.
  for (const root of [first, later]) {
    const rules: AtRule[] = [];
    root.walkAtRules((rule) => void rules.unshift(rule));
    for (const rule of rules) if (rule.nodes?.length === 0) rule.remove();
  }
  return { first: first.toString(), later: later.toString() };
}

type Has = (name: string) => boolean;

/** A class is told of as an attribute, too. What is no `data-` attribute, a browser may set by itself: `open`, `hidden`. */
function isPossible(selector: Selector[], has: Has): boolean {
  return selector.every((part) => {
    switch (part.type) {
      case SelectorType.Tag:
        return has(part.name);
      case SelectorType.Attribute:
        if (part.name === "class" && part.action === AttributeAction.Element) return has(`.${part.value}`);
        if (/^(dir|lang)$/.test(part.name) && part.action === AttributeAction.Equals)
          return has(`[${part.name}=${part.value}`);
        return !part.name.startsWith("data-") || has(`[${part.name}`) || has(inDataset(part.name));
      case SelectorType.Pseudo:
        if (part.name === "not" || !Array.isArray(part.data)) return true;
        return part.data.some((one) => isPossible(one, has));
      default:
        return true;
    }
  });
}

/** As a script calls an attribute: "data-leaving" is `dataset.leaving`. */
const inDataset = (name: string) =>
  name.slice("data-".length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function dropUnusedKeyframes(root: Root): void {
  const used = new Set<string>();
  root.walkDecls(/^animation/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) used.add(word);
  });
  root.walkAtRules(/keyframes$/, (rule) => void (used.has(rule.params) || rule.remove()));
}

/** What a page's language says otherwise (`html[lang="ar"]`) is not said for all languages before. */
function dropReplacedProperties(root: Root): void {
  const own = new Set<string>();
  root.walkRules(/^html\[lang=/, (rule) => rule.walkDecls(/^--/, ({ prop }) => void own.add(prop)));
  root.walkRules(":root", (rule) => rule.walkDecls(/^--/, (one) => void (own.has(one.prop) && one.remove())));
}

/** Takes out the faces of families that no rule is set in. */
function dropUnusedFaces(root: Root): void {
  const asked = new Set<string>();
  root.walkDecls(({ parent, value }) => {
    if (!isOfFace(parent)) for (const part of value.split(",")) asked.add(unquoted(part));
  });
  const isAsked = (family: string) => [...asked].some((part) => part === family || part.endsWith(` ${family}`));
  root.walkAtRules("font-face", (face) => {
    face.walkDecls("font-family", ({ value }) => void (isAsked(unquoted(value)) || face.remove()));
  });
}

const unquoted = (text: string) => text.replace(/["']/g, "").trim();
const isOfFace = (parent: Declaration["parent"]) =>
  parent?.type === "atrule" && (parent as AtRule).name === "font-face";

/** Takes out custom properties that nothing asks for, until none is left, and what is empty without them. */
function dropUnusedProperties(root: Root, has: Has): void {
  const used = new Set(root.toString().match(/(?<=var\()--[\w-]+/g));
  let dropped = false;
  root.walkDecls(/^--/, (property) => {
    if (used.has(property.prop) || has(property.prop)) return;
    property.remove();
    dropped = true;
  });
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  if (dropped) dropUnusedProperties(root, has);
}
