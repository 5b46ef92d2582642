import type { CheerioAPI } from "cheerio";
import type { Element, Text } from "domhandler";
import type { HeldFigures } from "./heldFigures";

/** A text by which a figure can reach a reader's eye or ear. */
type Door = { name: string; text: string; element: Element };

/** Attributes that are shown or read out. */
const spoken = new Set(
  "alt title label aria-label aria-description aria-placeholder aria-roledescription aria-valuetext placeholder summary".split(
    " ",
  ),
);
/** What a shared link, a search program or a reader view takes from a page's head. */
const told =
  /^(?:description|author|application-name|apple-mobile-web-app-title|og:(?:title|description|site_name|image:alt)|twitter:.*)$/;

/** All that a page says: its texts, spoken attributes, what its head tells others, and the numbers that lists draw. */
function doorsOf($: CheerioAPI): Door[] {
  const doors: Door[] = [];
  $("*").each((_, element) => {
    const { name, attribs } = element as Element;
    const add = (door: string, text: string | undefined) =>
      text && doors.push({ name: `${name}${door}`, text, element: element as Element });
    for (const attribute of spoken) add(`[${attribute}]`, attribs[attribute]);
    if (name === "meta" && told.test(attribs.name ?? attribs.property ?? ""))
      add(`[${attribs.name ?? attribs.property}]`, attribs.content);
    if (name === "script" && attribs.type === "application/ld+json")
      for (const text of textsIn(JSON.parse($(element).text()))) add("", text);
    if (name === "ol" && attribs.start) add("[start]", attribs.start);
    if (name === "script" || name === "style") return;
    const text = (element as Element).children
      .filter((child): child is Text => child.type === "text")
      .map(({ data }) => data)
      .join("\u0001");
    if (text.trim()) add("", text);
  });
  return doors;
}

/** The words of data: addresses and days are none. */
export function textsIn(data: unknown, key = ""): string[] {
  if (typeof data === "string")
    return /^(?:@|url|image|logo|item|date|inLanguage|href|address|html|id$)/.test(key) ? [] : [data];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, part]) => textsIn(part, Array.isArray(data) ? key : name));
}

const furniture =
  'time, pre, [class$="number"], [class$="topics"], [class$="scale"], [class$="days"], [class$="months"], [class$="year"], [class$="storeys"], [class$="count"], [class$="field"] > [class$="ruled"], [class$="plot"] > [class$="across"], [class*="embedCode"], .bar-place, .bar-steps';
/** What stands among a chapter's words and is none: it says for itself which claims it rests on. */
const shown =
  '[class$="prose"] > header, .corrections, .graphic, [class$="graphic"], details, figure, table, [class$="stage"], [class$="panel"], [class$="notice"] header, section.step > :not(.words), [class$="memorial"], [class$="caption"], .caption, story-resume';

/**
 * Figures of a page that nobody answers for, each with the door that it came by: in a chapter's sentences those outside of a
 * claim, in a claim's words those that it does not hold, and anywhere else those that nothing in the story says.
 */
export function freeFigures($: CheerioAPI, held: HeldFigures): string[] {
  return doorsOf($).flatMap(({ name, text, element }) => {
    const words = held.counted.reduce((left, pattern) => left.replace(pattern, " "), text.trim());
    const figures = held.in(words);
    if (figures.length === 0 || $(element).closest(furniture).length > 0) return [];
    const claim = $(element).closest("[data-claim]").attr("data-claim");
    const prose = $(element).closest('[class$="prose"], .words').length > 0 && $(element).closest(shown).length === 0;
    const isHeld = (figure: string) =>
      claim !== undefined ? held.byClaim(claim, figure) : prose ? held.byPlain(figure) : held.byAny(figure);
    return figures
      .filter((figure) => !isHeld(figure))
      .map((figure) => `${figure} by ${name}: ${text.trim().slice(0, 80)}`);
  });
}
