import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { sayWays } from "./describe";
import css from "./routes.module.css";
import { runsOf } from "./runsOf";
import { type Claimant, type Clash, kindOf, type RoutesState, type Strip } from "./states";
import { Tear } from "./Tear";

/** A route is a strip in three cells. It is torn where a cell is not told; it has a fill only where nothing contradicts it. */
export function RoutesStill({ state }: { state: RoutesState }) {
  const { title, columns, headline, claimants, note, clashes, number, language } = state;
  const say = sayIn(language);
  const heading = headline ?? title;
  const kind = kindOf(state);
  const [told, named] = [claimants.filter(isTold), claimants.filter((one) => !isTold(one))];
  const strips = told.flatMap(({ bundles }) => bundles.flatMap((one) => one.strips));
  const few = kind !== "routes" && kind !== "names" ? kind : strips.length === 1 ? "one" : undefined;
  return (
    <div
      className={css.sheet}
      data-names={kind === "names" || undefined}
      data-few={few}
      data-noted={(note !== undefined && !few) || undefined}
    >
      <Part as="p" className={headline ? css.headline : css.title} name={`heading:${heading}`}>
        {heading}
      </Part>
      {told.map((one, index) => (
        <Group
          key={one.id}
          claimant={one}
          columns={kind === "routes" && index === 0 ? columns : []}
          language={language}
        />
      ))}
      {clashes.map((clash) => (
        <Meeting key={clash.statement.who} clash={clash} language={language} />
      ))}
      {note && (
        <Part as="p" name={`note:${number}`} wait={250}>
          {note}
        </Part>
      )}
      {(named.length > 0 || isTorn(claimants)) && (
        <div className={css.foot}>
          {isTorn(claimants) && (
            <Part as="p" className={css.key} name={`key:${note ? "noted" : kind}`}>
              {kind === "names" && `${say("routes.key.strips")} `}
              {say("routes.key")}
            </Part>
          )}
          {named.map(({ id, name, says }) => (
            <Name key={id} id={id} name={name} says={says} />
          ))}
        </div>
      )}
    </div>
  );
}

const isTold = ({ bundles, ways }: Claimant) => bundles.length > 0 || ways !== undefined;

const isTorn = (claimants: Claimant[]) =>
  claimants
    .flatMap(({ bundles, ways = [] }) => [
      ...ways,
      ...bundles.flatMap(({ strips }) => strips.map(({ cells }) => cells)),
    ])
    .some((cells) => cells.includes(undefined));

/** Where no source gives a name, what is said stands in its place. */
function Name({ id, name, says }: Pick<Claimant, "id" | "name" | "says">) {
  return (
    <Part as="p" className={name && css.name} name={`claimant:${id}`}>
      {name ?? says}
    </Part>
  );
}

function Group({
  claimant: { id, name, says, bundles, ways },
  columns,
  language,
}: {
  claimant: Claimant;
  columns: readonly string[];
  language: Language;
}) {
  const strips = bundles.reduce((sum, one) => sum + one.strips.length, 0);
  return (
    <div className={css.group} style={cssVars({ strips: ways ? ways.length : strips })}>
      <Name id={id} name={name} says={says} />
      {ways && name && (
        <Part as="p" name={`says:${id}`} wait={150}>
          {says}
        </Part>
      )}
      {ways && ways.length > 0 && <Ways id={id} ways={ways} language={language} />}
      {!ways && (
        <div className={css.routes}>
          {columns.length > 0 && (
            <div className={`${css.columns} ${css.under}`}>
              {columns.map((column) => (
                <span key={column}>{column}</span>
              ))}
            </div>
          )}
          {bundles.map(({ under, strips }) => [
            under && (
              <div key={under} className={css.under}>
                <Part as="p" name={`under:${id}:${under}`} wait={150}>
                  {under}
                </Part>
              </div>
            ),
            ...strips.map((strip) => <Row key={strip.id} strip={strip} language={language} />),
          ])}
        </div>
      )}
    </div>
  );
}

type WaysProps = { id: string; ways: NonNullable<Claimant["ways"]>; language: Language };

/** All routes of a claim at a glance: the shapes of their strips, and how many there are. */
function Ways({ id, ways, language }: WaysProps) {
  const [count, ...texts] = sayWays(ways, language);
  return (
    <>
      {ways.map((cells, index) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: two routes may have the same cells.
          key={index}
          className={`${css.outline} ${css.way}`}
          name={`way:${id}:${index}`}
          enter="grow"
          wait={200 + index * 100}
        >
          <Runs cells={cells} />
        </Part>
      ))}
      <Part as="p" name={`ways:${id}`} wait={300}>
        <b>{count}</b>
        {texts.map((text) => `${sayIn(language)("list.comma")}${text}`)}
      </Part>
    </>
  );
}

function Row({ strip: { id, cells, told, hollow, checked }, language }: { strip: Strip; language: Language }) {
  return (
    <div className={css.row}>
      <div className={css.strip} data-told={told} data-solid={hollow ? undefined : ""}>
        <Part className={css.outline} name={`route:${id}`} enter="grow">
          <Runs cells={cells} />
        </Part>
        <Part as="p" className={css.cells} name={`words:${id}${checked ? ":checked" : ""}`} wait={250}>
          {cells.map((cell, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a strip are its three places.
              key={index}
              data-missing={cell === undefined ? "" : undefined}
              data-joined={index > 0 && cell !== undefined && cells[index - 1] !== undefined ? "" : undefined}
            >
              {cell ?? (index > 0 && cells[index - 1] === undefined ? "" : sayIn(language)("routes.notTold"))}
            </span>
          ))}
        </Part>
      </div>
      {checked && (
        <Part as="p" className={css.checked} name={`checked:${id}`} wait={350}>
          {checked}
        </Part>
      )}
    </div>
  );
}

function Runs({ cells }: Pick<Strip, "cells">) {
  return runsOf(cells).map(({ from, to }) => (
    <span
      key={from}
      className={css.run}
      style={cssVars({ from: from + 1, to: to + 1 })}
      data-torn={[from > 0 ? "start" : "", to < cells.length ? "end" : ""].join(" ").trim() || undefined}
    >
      {from > 0 && <Tear side="start" />}
      {to < cells.length && <Tear side="end" />}
    </span>
  ));
}

type MeetingProps = { clash: Clash; language: Language };

/** Only a denial meets the statement head on; not to confirm is no denial, and its strip stays open. */
function Meeting({ clash: { in: text, statement, against, denies }, language }: MeetingProps) {
  const say = sayIn(language);
  return (
    <div className={css.clash} data-denies={denies ? "" : undefined}>
      <Part as="p" className={css.under} name={`in:${text}`}>
        {say("routes.in", { text })}
      </Part>
      {[statement, against].map(({ who, says, hollow }, index) => (
        <div key={who} className={css.side} data-solid={hollow ? undefined : ""}>
          <Part as="p" className={css.name} name={`who:${who}`} wait={index * 250}>
            {who}
          </Part>
          {(index === 0 || denies) && (
            <Part className={css.statement} name={`strip:${who}`} enter="grow" wait={index * 250} />
          )}
          <Part as="p" className={css.words} name={`says:${who}`} wait={200 + index * 250}>
            {says}
          </Part>
          {index === 1 && !denies && (
            <Part as="p" className={css.open} name={`open:${who}`} wait={450}>
              {say("routes.noDenial")}
            </Part>
          )}
        </div>
      ))}
    </div>
  );
}
