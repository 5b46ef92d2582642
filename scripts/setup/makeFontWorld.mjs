import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fontWorlds } from "./fontWorlds.mjs";

/** @type {import("./fontWorlds.mjs").Style[]} */
const styles = [
  { weight: 400, italic: false },
  { weight: 400, italic: true },
  { weight: 700, italic: false },
  { weight: 700, italic: true },
];

/**
 * Makes a world of fonts, unless it stands: a folder with these faces alone, to be used by whatever is started with
 * FONTCONFIG_FILE set to the file that is returned. Nothing is installed on the machine.
 * @param {import("./fontWorlds.mjs").FontWorld} name
 * @returns {Promise<string>}
 */
export async function makeFontWorld(name) {
  const folder = resolve(".attest/fonts", name);
  const file = join(folder, "fonts.conf");
  const text = formatFontconfig(name, folder);
  if ((await readFile(file, "utf8").catch(() => undefined)) === text) return file;
  const made = `${folder}.${process.pid}`;
  await mkdir(made, { recursive: true });
  for (const font of fontWorlds[name]) for (const style of styles) await copyFont(font.folder, font.file(style), made);
  await writeFile(join(made, "fonts.conf"), text);
  await rm(folder, { recursive: true, force: true });
  await rename(made, folder);
  return file;
}

/**
 * Not every browser's own library reads a compressed font that no page asked for.
 * @param {string} from
 * @param {string} file
 * @param {string} to
 */
async function copyFont(from, file, to) {
  const source = join("node_modules", from, file);
  if (!file.endsWith(".woff2")) return copyFile(source, join(to, file));
  const { convert } = await import("fontverter");
  await writeFile(join(to, `${basename(file, ".woff2")}.ttf`), await convert(await readFile(source), "sfnt"));
}

/** Letters stand where their widths put them, as on a phone, and not on whole pixels. */
const unhinted =
  '  <match target="pattern"><edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match>';

/**
 * @param {import("./fontWorlds.mjs").FontWorld} name
 * @param {string} folder
 */
function formatFontconfig(name, folder) {
  const fonts = fontWorlds[name];
  const lines = fonts.flatMap(({ family, generic, names = [] }) => [
    ...styles.flatMap((style) => names.map((other) => formatFullName(family, style, other))),
    ...[generic, ...names.filter((other) => other !== family)].map((other) => formatAlias(other, family)),
  ]);
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${folder}</dir>`,
    `  <cachedir>${join(folder, "cache")}</cachedir>`,
    unhinted,
    ...lines,
    "</fontconfig>",
    "",
  ].join("\n");
}

/**
 * A page asks for a face of the device by its full name, as in local("Arial Bold").
 * @param {string} family
 * @param {import("./fontWorlds.mjs").Style} style
 * @param {string} other
 */
function formatFullName(family, { weight, italic }, other) {
  const full = [other, weight === 700 && "Bold", italic && "Italic"].filter(Boolean).join(" ");
  return [
    '  <match target="scan">',
    `    <test name="family"><string>${family}</string></test>`,
    `    <test name="weight"><const>${weight === 700 ? "bold" : "regular"}</const></test>`,
    `    <test name="slant"><const>${italic ? "italic" : "roman"}</const></test>`,
    `    <edit name="fullname" mode="append_last"><string>${full}</string></edit>`,
    "  </match>",
  ].join("\n");
}

/**
 * @param {string} name
 * @param {string} family
 */
const formatAlias = (name, family) =>
  `  <alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`;
