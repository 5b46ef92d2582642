/**
 * Makes the fonts that readers fetch, cut to the letters they need, and app/fonts.css, in which others stand in for them
 * until they come; and those of preview cards. All are committed, since they change only when app/faces.ts does. Run with:
 * npm run fonts
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { african, arabic, type Face, faces, rest, type ScriptFace, scriptFaces, signs, western } from "../app/faces";
import { fitStandIn } from "./fonts/fitStandIn";
import { type Fetched, formatFetched, formatStanding, type Standing, standInName } from "./fonts/formatFaces";
import { standIns } from "./fonts/standIns";

const folder = "app/fonts";
const cardFolder = "components/cards/fonts";
const generic = ({ token }: Face) => (token === "--narrow" ? "sans-serif" : "serif");
const whole = (file: string) => readFile(join("node_modules", file));

type Cut = Pick<Face, "family" | "weight" | "italic" | "axes">;

/** Of the whole file at `source` what holds these letters; `part` is what they are called. */
async function cut(face: Cut, source: string, part: string, letters: string): Promise<{ url: string; font: Buffer }> {
  const font = Buffer.from(
    await subsetFont(await whole(source), letters, {
      targetFormat: "woff2",
      noHinting: true,
      variationAxes: face.axes,
    }),
  );
  const name = [face.family.toLowerCase().replaceAll(" ", "-"), face.weight, face.italic && "italic", part];
  const file = `${name.filter(Boolean).join("-")}.woff2`;
  await writeFile(join(folder, file), font);
  console.log(`${file}: ${font.length} bytes`);
  return { url: `./fonts/${file}`, font };
}

/** The face of a preview card's large words, with all Latin letters, in a form that Satori reads. */
async function makeCardFace({ sources, axes }: Face): Promise<void> {
  for (const [part, letters] of [
    ["latin", western + rest.latin],
    ["extended", african + rest.extended],
  ] as const) {
    const font = await subsetFont(await whole(sources[part]), letters, { targetFormat: "woff", variationAxes: axes });
    await writeFile(join(cardFolder, `heading-${part}.woff`), font);
  }
}

/** The bold face of a script, for the words of cards, in a form that Pango reads. */
async function makeScriptCardFace({ sources }: ScriptFace): Promise<void> {
  for (const [part, letters] of [
    ["letters", arabic],
    ["western", western],
  ] as const) {
    const source = part === "letters" ? sources.letters : sources.signs;
    const font = await subsetFont(await whole(source), letters, { targetFormat: "truetype" });
    await writeFile(join(cardFolder, `naskh-${part}.ttf`), font);
  }
}

async function makeFace(face: Face): Promise<{ fetched: Fetched[]; standing: Standing[] }> {
  const { family, weight, italic, sources } = face;
  const own = await cut(face, sources.latin, "latin", western);
  const ext = await cut(face, sources.extended, "extended", african);
  const fetched = [
    { family, weight, italic, url: own.url },
    { family, weight, italic, url: ext.url, letters: african },
    ...(face.complete ? parts.map((part) => uncut(face, part)) : []),
  ];
  const standing = face.fitted
    ? await Promise.all(standIns[generic(face)].map((one) => fitted(face, own.font, one)))
    : [];
  return { fetched, standing };
}

const parts = ["latin", "extended"] as const;
const uncut = ({ family, weight, italic, sources }: Face, part: (typeof parts)[number]): Fetched => ({
  family,
  weight,
  italic,
  url: `../node_modules/${sources[part]}`,
  letters: rest[part],
});

async function fitted({ family, weight }: Face, own: Buffer, standIn: (typeof standIns)["serif"][number]) {
  const boldness = weight > 500 ? "bold" : "regular";
  const [other, face] = [await whole(standIn.files[boldness]), own].map((font) => create(font));
  if (!other || !face || "fonts" in other || "fonts" in face) throw new Error(`${standIn.name} is not a single font.`);
  return { family, weight, standIn, local: standIn.local[boldness], fit: fitStandIn(other, face) };
}

async function makeScriptFace({ family, weight, sources }: ScriptFace): Promise<Fetched[]> {
  const face = { family, weight };
  const own = await cut(face, sources.letters, "letters", arabic);
  const between = await cut(face, sources.signs, "signs", signs);
  return [
    { ...face, url: own.url, letters: arabic },
    { ...face, url: between.url, letters: signs },
  ];
}

/** In the pages of a language whose script is another, one family stands for all. */
function formatScriptTokens(): string {
  const tokens = [...new Set(faces.map(({ token }) => token))];
  return [...new Map(scriptFaces.map(({ language, family }) => [language, family]))]
    .map(([language, family]) => {
      const lines = tokens.map((token) => `  ${token}: "${family}", serif;\n`);
      return `html[lang="${language}"]:not([data-thrift]) {\n${lines.join("")}}\n`;
    })
    .join("");
}

/** The custom properties by which style sheets ask for a face: for none of ours where data is saved, or before they have come. */
function formatTokens(): string {
  const lines = (own: boolean) =>
    [...new Map(faces.map((face) => [face.token, face])).values()].map((face) => {
      const others = standIns[generic(face)].map((one) => standInName(face.family, one));
      const families = [...(own ? [face.family] : []), ...others].map((family) => `"${family}"`);
      return `  ${face.token}: ${[...families, generic(face)].join(", ")};\n`;
    });
  return `:root {\n${lines(true).join("")}}\nhtml:is([data-thrift], [data-faces]) {\n${lines(false).join("")}}\n`;
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const made = [];
for (const face of faces) made.push(await makeFace(face));
for (const face of scriptFaces) made.push({ fetched: await makeScriptFace(face), standing: [] });
await mkdir(cardFolder, { recursive: true });
for (const face of faces.filter(({ token }) => token === "--small-display")) await makeCardFace(face);
for (const face of scriptFaces.filter(({ weight }) => weight === 700)) await makeScriptCardFace(face);
await writeFile(
  "app/fonts.css",
  [
    "/* Made by `npm run fonts` of app/faces.ts: what is fetched, what stands in for it until it comes, and by what names. */\n",
    ...made.flatMap(({ fetched }) => fetched.map(formatFetched)),
    ...made.flatMap(({ standing }) => standing.map(formatStanding)),
    formatTokens(),
    formatScriptTokens(),
  ].join(""),
);
