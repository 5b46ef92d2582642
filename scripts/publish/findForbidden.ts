import type { CheerioAPI } from "cheerio";
import type { Page, Problem } from "./page";

const invisible = /(?<![-\w])opacity\s*:\s*(0+\.?0*|\.0+)%?\s*(;|\}|!|$)/;
const dataBlock = "application/ld+json";

/** What no page may carry once the runtime is gone: code of unknown origin, and words that only code would bring to light. */
export function findForbidden({ address, $ }: Page): Problem[] {
  const problems: string[] = [];
  const start = (element: Parameters<typeof $>[0]) => $.html(element as never).slice(0, 120);

  for (const script of $("script").toArray()) {
    if ($(script).attr("type") !== dataBlock) problems.push(`holds a script that nobody vouches for: ${start(script)}`);
  }
  for (const element of $("*").toArray()) {
    if (element.type !== "tag" && element.type !== "style") continue;
    const { style = "", opacity = "", ...others } = element.attribs;
    const handler = Object.keys(others).find((name) => /^on[a-z]+$/.test(name));
    if (handler) problems.push(`holds a script in an attribute, ${handler}: ${start(element)}`);
    if (Object.values(others).some((value) => /^\s*javascript:/i.test(value))) {
      problems.push(`holds a script in an address: ${start(element)}`);
    }
    if (invisible.test(style) || /^\s*0+(\.0*)?%?\s*$/.test(opacity)) {
      problems.push(`holds something invisible until a script shows it (opacity:0): ${start(element)}`);
    }
  }
  if ($("style").length > 0)
    problems.push("holds a <style>, which its security policy blocks: put it into a style sheet");
  if ($('template[id^="B:"], div[hidden][id^="S:"]').length > 0 || holdsUnfilled($)) {
    problems.push("holds a Suspense boundary that was not filled, so its content would never show");
  }
  return problems.map((problem) => ({ page: address, problem }));
}

/** React marks a boundary that waits with "$?", "$!" or "$~"; stripRuntime leaves these comments alone. */
const holdsUnfilled = ($: CheerioAPI): boolean =>
  $.root()
    .add($("*"))
    .contents()
    .toArray()
    .some((node) => node.type === "comment");
