import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";

/** Marks of the scene, moved one by one as they are on such pages. */
const marks = 170;

/**
 * Writes the page that ours are held against into `folder`: the words of a published chapter, as somebody would set them
 * by hand with scrollama: a style sheet in the page, the fonts of the phone, a drawing of circles that moves at each step.
 */
export async function writeYardstick(chapter: string, folder: string): Promise<void> {
  const $ = load(await readFile(chapter, "utf8"));
  await mkdir(folder, { recursive: true });
  await copyFile("node_modules/scrollama/build/scrollama.min.js", join(folder, "scrollama.min.js"));
  await writeFile(join(folder, "index.html"), formatPage($));
}

function formatPage($: CheerioAPI): string {
  // What stands in a scene is told as steps beside the drawing; the rest is prose.
  const blocks = $("main :is(h2, h3, p, li):not(.still *, button *)").toArray();
  const written = blocks.map((block) => ({
    text: escaped($(block).text().trim()),
    tag: block.tagName === "li" ? "p" : block.tagName,
    inScene: $(block).closest("story-scene").length > 0,
  }));
  const parts: string[] = [];
  let scenes = 0;
  let inScene = false;
  for (const { text, tag, inScene: here } of written.filter(({ text }) => text !== "")) {
    if (here && !inScene) parts.push(`<section class="scrolly"><figure>${drawing()}</figure><div class="steps">`);
    if (!here && inScene) parts.push("</div></section>");
    if (here && !inScene) scenes++;
    inScene = here;
    parts.push(here ? `<div class="step"><p>${text}</p></div>` : `<${tag}>${text}</${tag}>`);
  }
  if (inScene) parts.push("</div></section>");
  if (scenes === 0) throw new Error("The chapter has no scene: name one that has.");
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped($("h1").first().text())}</title><style>${style}</style></head><body>`,
    `<h1>${escaped($("h1").first().text())}</h1>${parts.join("\n")}`,
    `<script src="scrollama.min.js"></script><script>${script}</script></body></html>`,
  ].join("\n");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function drawing(): string {
  const circles = Array.from(
    { length: marks },
    (_, i) => `<circle r="6" transform="translate(${10 + (i % 17) * 20} ${10 + Math.floor(i / 17) * 20})"/>`,
  );
  return `<svg viewBox="0 0 340 340">${circles.join("")}</svg>`;
}

const style = `
body { margin: 0; font: 18px/28px Georgia, serif; color: #172022; background: #e9f0e8 }
h1, h2, h3, body > p { max-width: 34rem; margin: 1.25rem auto; padding: 0 1.25rem }
h1 { font-size: 36px; line-height: 40px }
figure { position: sticky; top: 0; margin: 0; height: 46vh; background: #15211f }
svg { width: 100%; height: 100% }
circle { fill: #f3f5ea; transition: transform 400ms }
.step { min-height: 60vh; padding: 1rem 1.25rem }
`;

const script = `
document.querySelectorAll(".scrolly").forEach((scrolly) => {
  const circles = [...scrolly.querySelectorAll("circle")];
  scrollama().setup({ step: scrolly.querySelectorAll(".step"), offset: 0.65 }).onStepEnter(({ index }) => {
    circles.forEach((circle, i) => {
      const aside = i < (index * 20) % ${marks};
      const x = 10 + (i % 17) * 20;
      const y = 10 + Math.floor(i / 17) * 20 + (aside ? 120 : 0);
      circle.setAttribute("transform", "translate(" + x + " " + y + ")");
      circle.style.transform = "translate(" + x + "px, " + y + "px)";
    });
  });
});
`;
