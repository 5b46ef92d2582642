import { renderToStaticMarkup } from "react-dom/server";
import type { ReviewLine } from "@/story/model/review";
import type { ClaimFacts, Fact, FactSheet } from "./collectFacts";
import { isChecked, reviewText } from "./reviewText";

const looks = `
@page { margin: 12mm }
body { max-width: 72rem; margin: 0 auto; padding: 1rem; background: #fff; color: #000; font: 15px/1.4 Georgia, serif }
h1 { font-size: 1.6rem } h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; break-after: avoid }
article { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .25rem 1.5rem; padding: .6rem 0; border-top: 1px solid #999; break-inside: avoid }
article p, article ul { margin: 0; padding: 0; list-style: none }
li + li { margin-top: .5rem }
label { display: grid; grid-template-columns: 1.5rem 1fr; align-items: start }
input { width: 1rem; height: 1rem; margin: .15rem 0 0 }
small { display: block; color: #444; font: 12px/1.35 Arial, sans-serif }
mark { background: none; border-bottom: 2px solid #7a4a0c; color: inherit }
.none { color: #555 }
small.review { color: #000; font-weight: 700 }
@media print { body { max-width: none; padding: 0; font-size: 11px } small { font-size: 9px } article { padding: .3rem 0 } }
@media (max-width: 40rem) { article { grid-template-columns: 1fr } article ul { padding-left: 1.5rem } }
`;

/** The fact-check sheet as one page that needs nothing else: to tick on a screen, or on paper. */
export function formatHtml(sheet: FactSheet): string {
  const { title, chapters } = sheet;
  const facts = chapters.flatMap((chapter) => chapter.facts);
  const cited = new Set(facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const body = (
    <body>
      <h1>Facts to check: {title}</h1>
      <p>
        {facts.length} statements on {cited.size} claims. Words that rest on a claim are underlined; what each claim
        says stands beside them, with who said it and where it is found.
      </p>
      <p>Checked by ______________________ on ______________</p>
      {chapters.map(({ title, facts }, index) => (
        <section key={title}>
          <h2>
            {index + 1}. {title}
          </h2>
          {facts.map((fact) => (
            <FactRow key={`${fact.place.file}:${fact.place.line} ${fact.kind} ${textOf(fact)}`} fact={fact} />
          ))}
        </section>
      ))}
      {sheet.lost.length > 0 && (
        <section>
          <h2>On what is not there any more</h2>
          <Reviews of={sheet.lost} />
        </section>
      )}
    </body>
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Facts to check: ${sheet.story}</title>
<style>${looks}</style>
${renderToStaticMarkup(body)}
</html>
`;
}

const textOf = ({ words }: Fact) => words.map(({ text }) => text).join("");

/** What editors have remarked and checked. */
const Reviews = ({ of }: { of: ReviewLine[] | undefined }) =>
  of?.flatMap(reviewText).map((text) => (
    <small key={text} className="review">
      {text}
    </small>
  ));

function FactRow({ fact: { kind, place, words, claims, reviews } }: { fact: Fact }) {
  return (
    <article>
      <label>
        <input type="checkbox" defaultChecked={isChecked(reviews)} />
        <span>
          {words.map(({ text, claim }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence stay where they are.
            claim ? <mark key={index}>{text}</mark> : text,
          )}
          <small>
            {kind && `${kind}, `}
            {place.file.split("/").slice(2).join("/")}:{place.line}
          </small>
          <Reviews of={reviews} />
        </span>
      </label>
      {claims.length === 0 ? (
        <p className="none">
          <small>rests on no claim</small>
        </p>
      ) : (
        <ul>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimRow claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function ClaimRow({ claim }: { claim: ClaimFacts }) {
  const { id, again, figure, speaker, asOf, statement, sources, locator, status, quote, conflictsWith, note, reviews } =
    claim;
  const against = conflictsWith && !again && `against it: ${conflictsWith.join(", ")}`;
  return (
    <label>
      <input type="checkbox" defaultChecked={isChecked(reviews)} />
      <span>
        <b>{[figure, speaker].filter(Boolean).join(": ")}</b>. {!again && statement}
        {!again && quote && ` “${quote.text}” (${quote.speaker})`}
        <small>
          In {sources.map(({ name, url }) => (url ? `${name} <${url}>` : name)).join("; ")}: {locator}
        </small>
        <small>{[id, again && "told above", asOf, status, against].filter(Boolean).join("; ")}</small>
        {!again && note && <small>Note: {note}</small>}
        {!again && <Reviews of={reviews} />}
      </span>
    </label>
  );
}
