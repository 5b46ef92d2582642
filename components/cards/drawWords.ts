import { join } from "node:path";
import sharp from "sharp";

/** Words to be drawn: `size` in px, `wide` px of a line at most. */
export type DrawnWords = { text: string; size: number; colour: string; wide: number };

const family = "Noto Naskh Arabic";
const files = ["letters", "signs"].map((part) => join(process.cwd(), `components/cards/fonts/naskh-${part}.ttf`));

/** Words of a script whose letters are joined, as a PNG on nothing: Pango joins and orders them, which Satori does not. */
export async function drawWords({ text, size, colour, wide }: DrawnWords) {
  const markup = `<span foreground="${colour}">${escaped(text)}</span>`;
  const font = `${family} Bold ${size}`;
  // Each file is made known by one call, and known from then on; whatever else the machine has is not asked.
  for (const fontfile of files) await sharp({ text: { text: "1", font, fontfile } }).toBuffer();
  const settings = { font, fontfile: files[0], rgba: true, dpi: 72, wrap: "word" } as const;
  const free = await sharp({ text: { ...settings, text: markup } }).metadata();
  const drawn = sharp({ text: { ...settings, text: markup, ...((free.width ?? 0) > wide && { width: wide }) } });
  const { data, info } = await drawn.png().toBuffer({ resolveWithObject: true });
  return { image: data, width: info.width, height: info.height };
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
