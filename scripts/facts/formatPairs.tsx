import { renderToStaticMarkup } from "react-dom/server";
import type { Lack, WordPair } from "@/story/model/edition";

/** An edition beside the story: `lacks` are words that it does not have. */
export type PairSheet = {
  title: string;
  languages: [first: string, own: string];
  pairs: WordPair[];
  isOlder: (pair: WordPair) => boolean;
  lacks: Lack[];
};

const looks = `
body { max-width: 80rem; margin: 0 auto; padding: 1rem; background: #fff; color: #000; font: 15px/1.4 Georgia, serif }
article { display: grid; grid-template-columns: 1.5rem 1fr 1fr; gap: .25rem 1rem; padding: .6rem 0; border-top: 1px solid #999; break-inside: avoid }
p { margin: 0; white-space: pre-line } small { grid-column: 2 / -1; color: #444; font: 12px/1.35 Arial, sans-serif }
.mark { border-inline-start: 3px solid #7a4a0c; padding-inline-start: .5rem }
`;

/** A sheet to read an edition by: each text of the story with the edition's words beside it, and a box to tick. */
export function formatPairs({ title, languages: [first, own], pairs, isOlder, lacks }: PairSheet): string {
  const rows = [
    ...pairs.map((pair) => ({ ...pair, note: isOlder(pair) ? "older than what it stands for" : "" })),
    ...lacks.map((lack) => ({ ...lack, own: "", note: "missing" })),
  ].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const body = (
    <body>
      <h1>{title}</h1>
      <p>
        {pairs.length} texts in “{own}” beside those in “{first}”; {pairs.filter(isOlder).length} older, {lacks.length}{" "}
        missing.
      </p>
      {rows.map((row) => (
        <article key={[row.file, ...row.path].join("/")}>
          <input type="checkbox" aria-label="Read" />
          <p lang={first} dir="auto">
            {row.first}
          </p>
          <p lang={own} dir="auto" className={row.note && "mark"}>
            {row.own}
          </p>
          <small>{[[row.file, ...row.path].join(" / "), row.note].filter(Boolean).join("; ")}</small>
        </article>
      ))}
    </body>
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${own}</title>
<style>${looks}</style>
${renderToStaticMarkup(body)}
</html>
`;
}
