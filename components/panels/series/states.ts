import type { Doubt } from "@/components/panels/ruled/Doubt";
import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { noteLines } from "@/components/panels/still/noteRoom";
import { formatFigure } from "@/story/format/formatFigure";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Linked } from "@/story/model/scene";
import { explain } from "./explain";
import { bandsOf, type Drawn, jointOf } from "./joinRows";
import { labelLines } from "./labelLines";
import { type Moment, rowsOf } from "./rowsOf";
import type { Report, Row, SeriesState, Slip } from "./SeriesState";
import { scaleOf } from "./scaleOf";
import type { SeriesYaml } from "./schema";
import { timeWords } from "./timeWords";

type Tell = { scene: SeriesYaml; linked: Linked; perMark: number; told: ReadonlySet<string>; now: ReadonlySet<string> };

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: SeriesYaml, linked: Linked): Map<string, SeriesState> {
  const { claim, language } = linked;
  const steps = Object.entries(scene.steps);
  const claims = Object.keys(scene.reports).map(claim);
  const { perMark, across } = scaleOf(claims.map(({ value }) => Number(value)));
  const [unit = sayIn(language)("unit.people")] = claims.flatMap(({ unit }) => unit ?? []);
  const all = steps.map(([id, { tell, note }], index): [string, SeriesState] => {
    const told = new Set(steps.slice(0, index + 1).flatMap(([, { tell }]) => tell));
    const tells = { scene, linked, perMark, told, now: new Set(tell) };
    const rows = drawRows(tells);
    const state: SeriesState = {
      ...{ language, number: index + 1, count: steps.length, title: scene.title, across, perMark, unit },
      ...{ rows, slip: slipOf(tells), doubts: doubtsOn(rows), notes: note ? [note.text] : [], noteLines: 0 },
    };
    return [id, state];
  });
  const explained = explain(new Map(all));
  const most = Math.max(0, ...[...explained.values()].map(({ notes }) => noteLines(notes.join(" "))));
  return new Map([...explained].map(([id, state]) => [id, { ...state, noteLines: most }]));
}

function drawRows(tells: Tell): Row[] {
  const { scene, linked } = tells;
  const moments = rowsOf(scene, linked.claim);
  const rows: Row[] = [];
  for (const [index, one] of moments.entries()) {
    const above = rows.findLast(({ reports }) => reports.length > 0);
    const row = rowOf(one, { before: moments[index - 1], above, tells });
    if (above && row.joint) above.on = row.joint.of;
    rows.push(row);
  }
  return rows;
}

type Place = { before?: Moment; above?: Row; tells: Tell };

function rowOf({ moment, ids }: Moment, { before, above, tells }: Place): Row {
  const { scene, linked, told } = tells;
  const time = timeWords(linked.claim(ids[0] ?? "").time, before?.moment, linked.language);
  const here = ids.filter((id) => told.has(id));
  const reports = here.map((id) => reportOf(id, tells));
  const drawn = here.map((id, index) => drawnOf(linked.claim(id), reports[index]?.end ?? 0));
  const bands = bandsOf(drawn);
  const corrected = here.flatMap((id) => scene.reports[id]?.corrects ?? []);
  return {
    moment,
    time: here.length > 0 ? time : "",
    lines: labelLines(
      time,
      ids.map((id) => reportOf(id, tells)),
    ),
    reports,
    bands,
    ...(above && here.length > 0 && { joint: jointOf(above.reports, reports, bands, corrected) }),
    on: [],
  };
}

function reportOf(id: string, { scene, linked, perMark, now }: Tell): Report {
  const { claim, language } = linked;
  const said = claim(id);
  const { who = "", figure = figureOf(said, linked) } = scene.reports[id] ?? scene.undated[id] ?? {};
  const corrected = scene.reports[id]?.corrects;
  const say = sayIn(language);
  // A slip has no marks that could be rings, so it says in words what stands.
  const doubt = id in scene.undated && isDoubted(said.status) ? [say(`doubt.${said.status}`)] : [];
  const signed = [who, ...(said.ours ? [say("count.sum")] : []), ...doubt].join(say("list.semicolon"));
  return {
    claim: id,
    figure,
    who: corrected ? say("series.corrects", { who: signed, figure: figureOf(claim(corrected), linked) }) : signed,
    end: Math.ceil(Number(said.value) / perMark) || 0,
    ...(isDoubted(said.status) && { doubt: said.status }),
    now: now.has(id),
  };
}

const figureOf = (claim: Claim, { language }: Linked) => formatFigure({ ...claim, ours: false }, language);

const drawnOf = ({ value, qualifier = "exact", status }: Claim, end: number): Drawn => ({
  value: Number(value),
  hedge: qualifier === "unknown" ? "exact" : qualifier,
  status,
  end,
});

function slipOf(tells: Tell): Slip | undefined {
  const { scene, linked, told } = tells;
  const ids = Object.keys(scene.undated);
  if (ids.length === 0) return undefined;
  const label = sayIn(linked.language)("series.untimed");
  const reports = ids.filter((id) => told.has(id)).map((id) => reportOf(id, tells));
  const lines = labelLines(
    label,
    ids.map((id) => reportOf(id, tells)),
  );
  return { label, lines, reports };
}

/** By what statuses marks are rings; where no report of theirs is in doubt, they are disputed by their neighbour. */
function doubtsOn(rows: readonly Row[]): Doubt[] {
  const hollow = rows.filter(({ bands }) => bands.some(({ solid }) => !solid));
  return [
    ...new Set(
      hollow.flatMap(({ reports }) => {
        const doubts = reports.flatMap(({ doubt }) => doubt ?? []);
        return doubts.length > 0 ? doubts : (["disputed"] as const);
      }),
    ),
  ];
}
