import type { Elements, Module } from "./bundleElements";
import type { Page, Problem } from "./page";

/** Names with a hyphen that SVG and MathML have of their own. */
const foreign = new Set(["font-face", "color-profile", "missing-glyph", "annotation-xml"]);

/** What publishing adds to every page. */
type Additions = { elements: Elements; policy: string; basePath: string /** Addresses. */; fonts: string[] };

/** Gives a page its policy and, where a custom element stands in it, the scripts. An element that no script defines is a problem. */
export function addElements({ address, $ }: Page, { elements, policy, basePath, fonts }: Additions): Problem[] {
  const names = new Set(
    $("body *")
      .toArray()
      .map((element) => element.tagName)
      .filter((name) => name.includes("-") && !foreign.has(name)),
  );
  const lacking = ({ code }: Module) =>
    [...names].filter((name) => !code.includes(`"${name}"`) && !code.includes(`'${name}'`));
  if (names.delete("keep-offline")) $("keep-offline").attr("data-module", `${basePath}/${elements.offline.path}`);
  const module = elements.modules.reduce((best, one) => (lacking(one).length < lacking(best).length ? one : best));
  if (names.size > 0) {
    const head = $("head");
    const style = head.find('link[rel="stylesheet"]').first();
    const script = $("<script>").text(elements.head);
    if (fonts.length > 0) script.attr("data-fonts", fonts.join(" "));
    if (style.length > 0) style.before(script);
    else head.append(script);
    // Without async the browser would wait for the module before it scrolls to the step that the address names.
    head.append(`<script type="module" async src="${basePath}/${module.path}"></script>`);
  }
  const meta = $('<meta http-equiv="Content-Security-Policy">').attr("content", policy);
  const charset = $("head meta[charset]").first();
  if (charset.length > 0) charset.after(meta);
  else $("head").prepend(meta);
  return lacking(module).map((name) => ({
    page: address,
    problem: `holds <${name}>, which components/elements does not define`,
  }));
}
