import type { CSSProperties } from "react";
import { Part } from "@/components/panels/Part";
import { sayWith } from "@/components/panels/sayWith";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { HouseDrawing } from "./HouseDrawing";
import { LabelText } from "./LabelText";
import { layOut, layOutSmall, SMALL_VIEW, type Told } from "./layOut";
import { Marks } from "./Marks";
import type { Before, House, Label, MovementState } from "./MovementState";
import css from "./movement.module.css";
import { type Point, STAGE } from "./plan";
import { hasPlace } from "./states";
import { DENSE, SAMPLE, wordsHigh } from "./wordsHigh";

/** When the labels come, and how long after one another: after what they name has begun to be drawn. */
const LABELS = { wait: 300, apart: 180 };

/** The place at one step: the drawing to the right and under all, what is told of it to the left. */
export function MovementStill({ state }: { state: MovementState }) {
  const { head, by, foot, labels, before, house, language } = state;
  const accounts = labels.filter((label) => isHoused(label, state));
  return (
    <div className={css.movement} data-dense={isDense(state) || undefined}>
      {accounts.length === 0 && <PlaceDrawing state={state} />}
      <div className={css.words}>
        <Part as="p" name="head" className={css.head}>
          <b>{head}</b>
          {by && <span>{by}</span>}
        </Part>
        {house && accounts.length > 0 && (
          <Accounts house={house} labels={accounts} before={before} language={language} />
        )}
        <div className={css.labels}>
          {labels.map((label, index) =>
            accounts.includes(label) ? null : (
              <LabelText key={label.name} label={label} wait={LABELS.wait + index * LABELS.apart} language={language} />
            ),
          )}
        </div>
        {before.length > 0 && <ToldBefore before={before} language={language} />}
        {foot && (
          <Part as="p" name="foot" className={css.foot}>
            {foot}
          </Part>
        )}
      </div>
    </div>
  );
}

/** Whether its words, under the samples of their marks, would fill the smallest stage. */
function isDense({ head, by, apart, labels, before }: MovementState): boolean {
  const told = labels.map(({ byHead, mark, ...label }) => ({
    ...label,
    by: byHead ? undefined : label.by,
    as: mark?.form,
    from: mark?.from,
  }));
  const samples = told.filter(({ as: form }) => hasPlace(form)).length * SAMPLE;
  return wordsHigh({ head, by, apart, told, before: before.length > 0 }) + samples > DENSE;
}

/** In accounts that stand apart, each that puts somebody somewhere has a house. */
const isHoused = ({ mark }: Label, { apart, house }: MovementState) =>
  apart && house !== undefined && hasPlace(mark?.form);

/** Whose marks stand dimmed, each named once and in their colour. */
function ToldBefore({ before, language }: { before: Before[]; language: Language }) {
  const named = new Map(before.map(({ who, mark }) => [who, mark.colour]));
  return (
    <Part as="p" name="before" className={`${css.foot} ${css.before}`}>
      {sayWith(language, "movement.before.label", {
        who: [...named].map(([who, colour], index) => (
          <span key={who} data-colour={colour}>
            {index > 0 && sayIn(language)("list.comma")}
            {who}
          </span>
        )),
      })}
    </Part>
  );
}

function PlaceDrawing({ state: { house, labels, stays, before, numbered } }: { state: MovementState }) {
  const now = [...stays, ...labels.flatMap(({ mark }) => mark ?? [])];
  const drawing = layOut(house, [...before.map(({ mark }) => mark), ...now]);
  const from = now.find((mark) => mark.from);
  return (
    <>
      <svg
        className={css.drawing}
        viewBox={`0 0 ${STAGE.width} ${STAGE.height}`}
        preserveAspectRatio="xMaxYMax meet"
        aria-hidden="true"
      >
        <path className={css.pool} d={drawing.pool} />
        {drawing.under.map((told) => (
          <Marks key={told.mark.name} told={told} />
        ))}
        {drawing.house && <HouseDrawing shape={drawing.house} name="house" settles={numbered} />}
        {drawing.over.map((told) => (
          <Marks key={told.mark.name} told={told} />
        ))}
      </svg>
      {numbered && drawing.house && (
        <Part as="p" name="storeys" className={css.storeys} wait={400}>
          {drawing.house.corners.map((corner, index) => (
            <span key={corner[1]} style={spot(corner)}>
              {index + 1}
            </span>
          ))}
        </Part>
      )}
      {from?.from && (
        <Part as="p" name={`from:${from.name}`} className={css.from} style={spot(drawing.wayFrom)} wait={LABELS.wait}>
          {from.from.says}
        </Part>
      )}
    </>
  );
}

/** Where a spot of the drawing lies on the stage, from its right and its foot, in units. */
const spot = ([x, y]: Point) =>
  ({ "--x": Math.round(STAGE.width - x), "--y": Math.round(STAGE.height - y) }) as CSSProperties;

type AccountsProps = { house: House; labels: Label[]; before: Before[]; language: Language };

/** Accounts of one place: the same house once for each that puts somebody somewhere. */
function Accounts({ house, labels, before, language }: AccountsProps) {
  return (
    <div className={css.accounts}>
      {labels.map((label, index) => {
        const { mark } = label;
        const small = layOutSmall(house, [...before.map(({ mark }) => mark), ...(mark ? [mark] : [])]);
        const within = `${index + 1}:`;
        const marks = (told: Told) => <Marks key={told.mark.name} told={told} within={within} />;
        return (
          <div key={label.name} className={css.account}>
            <svg viewBox={SMALL_VIEW} preserveAspectRatio="xMinYMax meet" aria-hidden="true">
              {small.under.map(marks)}
              <HouseDrawing shape={small.house} name={index === 0 ? "house" : `${within}house`} />
              {small.over.map(marks)}
            </svg>
            <LabelText label={label} wait={LABELS.wait + index * LABELS.apart} language={language} />
          </div>
        );
      })}
    </div>
  );
}
