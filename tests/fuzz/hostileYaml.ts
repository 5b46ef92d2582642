import { isScalar, parseDocument, visit } from "yaml";
import { pick } from "../mutations/random";

type Next = () => number;

/** Fields that say where or what a thing is and never reach a reader as a text: a figure in them is no figure told. */
const silent = /^(?:date|published|language|contact|withheld|file|licence|credit)$/;

/** A file of a story with a figure that nobody reported at the end of one of its texts, and the lines of that text. */
export function withFigure(
  yaml: string,
  next: Next,
): { text: string; from: number; to: number; typed: string } | undefined {
  const texts: { end: number; start: number; quoted: boolean }[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node, path) {
      const fields = path.flatMap((one) => ("key" in one && isScalar(one.key) ? [String(one.key.value)] : []));
      if (key === "key" || typeof node.value !== "string" || !node.range || fields.some((field) => silent.test(field)))
        return;
      if (node.type?.startsWith("BLOCK")) return;
      texts.push({ start: node.range[0], end: node.range[1], quoted: node.type !== "PLAIN" });
    },
  });
  if (texts.length === 0) return undefined;
  const { start, end, quoted } = pick(texts, next);
  const figure = pick(["73,211", "７３２１", "73.5", "sixty-three thousand", "a third of them"], next);
  const at = quoted ? end - 1 : end;
  const line = (offset: number) => yaml.slice(0, offset).split("\n").length;
  return { text: `${yaml.slice(0, at)} ${figure}${yaml.slice(at)}`, from: line(start), to: line(end), typed: figure };
}

/** How a number may be typed, by people and by programs. */
export function typedNumber(next: Next): string {
  const figure = Math.floor(next() * 10 ** (1 + Math.floor(next() * 9)));
  const digits = String(figure);
  const part = String(Math.floor(next() * 1000));
  return pick(
    [
      digits,
      `-${digits}`,
      `+${digits}`,
      `0${digits}`,
      `${digits}.`,
      `${digits}.${part}`,
      `${digits},${part}`,
      `.${part}`,
      `${digits}e${part.length}`,
      `0x${figure.toString(16)}`,
      `0o${figure.toString(8)}`,
      `0b${figure.toString(2)}`,
      `0X${figure.toString(16)}`,
      `\u2212${digits}`,
      digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      "NaN",
      figure.toLocaleString("en"),
      figure.toLocaleString("de"),
      figure.toLocaleString("fr"),
      digits.replace(/\B(?=(\d{3})+$)/g, "_"),
      digits.replace(/\B(?=(\d{3})+$)/g, " "),
      digits.replace(/\B(?=(\d{3})+$)/g, "'"),
      `${digits}${digits}${digits}${digits}`,
      `${digits}.0`,
      ".inf",
      ".nan",
      "~",
      `${digits.slice(0, 2)}:30`,
      `1.${digits}.3`,
      "2010-08-22",
      "22 August 2010",
    ],
    next,
  );
}
