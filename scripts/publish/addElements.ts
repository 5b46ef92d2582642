import type { ListedFace } from "../../components/customElements/listedFace";
import type { Elements, Module } from "./bundleElements";
import type { Page, Problem } from "./page";

/** Names with a hyphen that SVG and MathML have of their own. */
const foreign = new Set(["font-face", "color-profile", "missing-glyph", "annotation-xml"]);

const defined = new WeakMap<Buffer, Map<string, boolean>>();

/** Whether a module defines an element; most pages have the same ones. */
function defines(code: Buffer, name: string): boolean {
  const known = defined.get(code) ?? new Map<string, boolean>();
  const answer = known.get(name) ?? (code.includes(`"${name}"`) || code.includes(`'${name}'`));
  defined.set(code, known.set(name, answer));
  return answer;
}

/** What publishing adds to every page. */
type Additions = { elements: Elements; policy: string; basePath: string; faces: ListedFace[] };

/** Gives a page its policy, the script that brings its faces and, where custom elements stand in it, the modules that define them. An element that no script defines is a problem. */
export function addElements({ address, $ }: Page, { elements, policy, basePath, faces }: Additions): Problem[] {
  const names = new Set(
    $("body *")
      .toArray()
      .map((element) => element.tagName)
      .filter((name) => name.includes("-") && !foreign.has(name)),
  );
  if (names.delete("keep-offline")) $("keep-offline").attr("data-module", `${basePath}/${elements.offline.path}`);
  const { needed, lacking } = modulesFor([...names], elements.modules);
  const head = $("head");
  if (names.size > 0 || faces.length > 0) {
    const script = $("<script>").text(elements.head);
    if (faces.length > 0) script.attr("data-faces", JSON.stringify(faces));
    // A browser with script is brought the faces by it, after the words.
    head.find('link[rel="stylesheet"]').wrap("<noscript></noscript>");
    const style = head.find("style").first();
    if (style.length > 0) style.before(script);
    else head.append(script);
  }
  if (names.size > 0) {
    // Without async the browser would wait for the module before it scrolls to the step that the address names.
    for (const { path } of needed) head.append(`<script type="module" async src="${basePath}/${path}"></script>`);
  }
  const meta = $('<meta http-equiv="Content-Security-Policy">').attr("content", policy);
  const charset = $("head meta[charset]").first();
  if (charset.length > 0) charset.after(meta);
  else $("head").prepend(meta);
  return lacking.map((name) => ({
    page: address,
    problem: `holds <${name}>, which components/customElements does not define`,
  }));
}

/** As few modules as define the elements of these names, the one that defines most first, and the names that none does. */
function modulesFor(names: string[], modules: Module[]): { needed: Module[]; lacking: string[] } {
  const without = ({ code }: Module) => names.filter((name) => !defines(code, name));
  const best = modules.reduce((best, one) => (without(one).length < without(best).length ? one : best));
  const left = without(best);
  if (left.length === names.length) return { needed: [], lacking: names };
  const { needed, lacking } = modulesFor(left, modules);
  return { needed: [best, ...needed], lacking };
}
