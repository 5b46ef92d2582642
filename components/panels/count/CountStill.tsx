import type { CSSProperties } from "react";
import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { columnRows, fieldRows } from "@/components/panels/ruled/marksPath";
import { StillSheet } from "@/components/panels/still/StillSheet";
import type { CountState, Line, Page } from "./CountState";
import styles from "./count.module.css";
import { Field } from "./Field";
import { marksWidth } from "./marksWidth";
import ruled from "./ruled.module.css";

/** One step of a count scene, drawn: the page of one question. */
export function CountStill({ state: { question, label, sums, page, notes, noteRoom } }: { state: CountState }) {
  const head = (
    <div className={styles.head}>
      <Part as="p" className={styles.question} name={`question:${question}`}>
        {label}
      </Part>
      {sums && (
        <Part as="p" className={styles.sums} name={`sums:${sums}`}>
          {sums}
        </Part>
      )}
    </div>
  );
  return (
    <StillSheet head={head}>
      <PageOf page={page} />
      <Part as="p" className={styles.note} name={`note:${notes.join(" ")}`} style={cssVars(noteRoom)}>
        {notes.join(" ")}
      </Part>
    </StillSheet>
  );
}

function PageOf({ page }: { page: Page }) {
  switch (page.kind) {
    case "marks":
      return <Field blocks={page.blocks} rows={fieldRows(page.row)} />;
    case "columns":
      return <Columns page={page} />;
    case "list":
      return <List page={page} />;
    case "words":
      return (
        <div className={`${styles.empty} ${ruled.page}`}>
          <Part as="p" className={styles.say} name={`say:${page.claim}`}>
            <b>{page.words}</b> <span>{page.who}</span>
          </Part>
          {page.against && (
            <Part as="p" className={styles.against} name={`say:${page.against.claim}`} wait={500} take={200}>
              <b>{page.against.words}</b> <span>{page.against.who}</span>
            </Part>
          )}
        </div>
      );
  }
}

/** Acts side by side, each with marks of its own: of one size in all, small enough for the column that has most to say. */
function Columns({ page: { columns, row } }: { page: Extract<Page, { kind: "columns" }> }) {
  const wide = {
    "--wide": marksWidth(
      columns.map(({ load }) => load),
      row,
    ),
  } as CSSProperties;
  return (
    <div className={styles.columns} style={{ ...cssVars({ columns: columns.length }), ...wide }}>
      {columns.map(({ verb, blocks }) => (
        <div key={verb} className={styles.column}>
          {blocks.some(({ flags }) => flags.length > 0) ? (
            <Part as="p" className={styles.verb} name={`verb:${verb}`}>
              {verb}
            </Part>
          ) : (
            <p className={styles.verb}>
              <br />
            </p>
          )}
          <Field blocks={blocks} rows={columnRows(row)} />
        </div>
      ))}
    </div>
  );
}

/** Typed reports in rows of one height, those to come among them, and at the head the one that stands. */
function List({ page: { top, hasTop, lines, kept } }: { page: Extract<Page, { kind: "list" }> }) {
  return (
    <div className={styles.list} style={cssVars({ lines: lines.length + kept, top: hasTop ? 1 : 0 })}>
      {hasTop && (top ? <Typed line={top} className={styles.top} /> : <p />)}
      {lines.map((line) => (
        <Typed key={line.claim} line={line} />
      ))}
    </div>
  );
}

function Typed({ line: { claim, figure, who, more, outlined }, className = "" }: { line: Line; className?: string }) {
  return (
    <Part
      as="p"
      className={`${styles.line} ${className}`.trimEnd()}
      name={`flag:${claim}`}
      data-outlined={outlined ? "" : undefined}
      data-words={/\d/.test(figure) ? undefined : ""}
    >
      <b>{figure}</b>{" "}
      <span>
        {who} {more && <em>{more}</em>}
      </span>
    </Part>
  );
}
