import { join } from "node:path";
import sharp from "sharp";

/** Words to be drawn: `size` in px, `wide` px of a line at most. */
export type DrawnWords = { text: string; size: number; colour: string; wide: number };

const family = "Noto Naskh Arabic";
const [own = "", ...others] = ["letters", "western"].map((part) =>
  join(process.cwd(), `components/cards/fonts/naskh-${part}.ttf`),
);

/** Pango is told of a file by drawing something with it, and knows it from then on beside the file of each later drawing. */
let told: Promise<unknown> | undefined;
const tellOfOthers = () =>
  Promise.all(others.map((fontfile) => sharp({ text: { text: "1", font: family, fontfile } }).toBuffer()));

/** Words of a script whose letters are joined, as a PNG on nothing: Pango joins and orders them, which Satori does not. */
export async function drawWords({ text, size, colour, wide }: DrawnWords) {
  told ??= tellOfOthers();
  await told;
  const settings = { font: `${family} Bold ${size}`, fontfile: own, rgba: true, dpi: 72, wrap: "word" } as const;
  const words = { ...settings, text: `<span foreground="${colour}">${escaped(text)}</span>` };
  const { width } = await sharp({ text: words }).metadata();
  const { data, info } = await sharp({ text: { ...words, ...(width > wide && { width: wide }) } })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { image: data, width: info.width, height: info.height };
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
