import { endSentence } from "@/components/panels/endSentence";
import { formatNumber } from "@/story/format/formatNumber";
import { joinWords } from "@/story/format/joinWords";
import { speakerOf } from "@/story/format/speakerOf";
import { upperFirst } from "@/story/format/upperFirst";
import { sayIn } from "@/story/messages/sayIn";
import type { Linked } from "@/story/model/scene";
import { nameAlong } from "./acrossFor";
import type { ChartState } from "./ChartState";
import { figureOf, type Laid, type ToLay, type View } from "./layStep";
import type { Point } from "./pointsOf";
import { scaleFor } from "./scaleFor";
import type { ChartStep } from "./schema";

/** What a step's sentence says of the drawing, and what stands at its foot. */
export function tellStep(lay: ToLay, laid: Laid, before?: ChartStep): Pick<ChartState, "told" | "notes"> {
  const { scene, step, linked } = lay;
  const say = sayIn(linked.language);
  const label = (id: string) => scene.series[id]?.label ?? id;
  const heavy = step.highlight.map(label);
  return {
    told: [
      say(`chart.kind.${scene.kind}`),
      ...(step.apart ? [say("chart.apart")] : []),
      ...laid.views.flatMap((view) => tellView(view, laid, lay)),
      ...(heavy.length > 0 ? [say("chart.heavy", { names: joinWords(heavy, linked.language, "and") })] : []),
      ...step.annotate.map(({ at, series, says }) => {
        const point = laid.views.find(({ id }) => id === series)?.points.find(({ name }) => name === String(at));
        const figure = (point && figureOf(point, linked.language)) ?? "";
        return say("colon", { label: nameOf(String(at), laid, lay), words: `${figure} ${says}` });
      }),
    ],
    notes: [
      ...tellScale(lay, laid, before),
      ...tellSpeakers(laid.views, linked),
      ...(step.note ? [step.note.text] : []),
    ],
  };
}

const nameOf = (name: string, { along }: Laid, { scene, linked }: ToLay): string =>
  scene.names[name] ?? nameAlong(name, along, linked.language);

/** A scale that does not begin at nothing, that goes by tens, or is another than at the step before, is said in words. */
function tellScale({ scene, table, linked }: ToLay, { scale }: Laid, before?: ChartStep): string[] {
  const say = sayIn(linked.language);
  const words = (value: number) => formatNumber(value, linked.language);
  const was = before && scaleFor(scene, table, before);
  const isOther = was && (was.from !== scale.from || was.to !== scale.to || was.log !== scale.log);
  return [
    ...(isOther ? [say("chart.rescaled", { from: words(scale.from), to: words(scale.to) })] : []),
    ...(scale.log ? [say("chart.log")] : scale.from > 0 ? [say("chart.cut", { from: words(scale.from) })] : []),
  ];
}

/** Each series in a sentence: names all, what lies along only its ends and its extremes; and how many gaps. */
function tellView({ label, points }: View, laid: Laid, lay: ToLay): string[] {
  const { language } = lay.linked;
  const say = sayIn(language);
  const figure = (point: Point) => figureOf(point, language) ?? say("chart.none");
  const at = (point: Point) => nameOf(point.name, laid, lay);
  if (laid.along === "name") {
    const words = points.map((point) => `${at(point)} ${figure(point)}`).join(say("list.semicolon"));
    return [say("colon", { label, words })];
  }
  const there = points.filter((point) => point.value !== undefined || point.low !== undefined);
  const [first, last] = [there[0], there.at(-1)];
  const most = there.reduce((high, point) => (highOf(point) > highOf(high) ? point : high), there[0] as Point);
  if (!first || !last || !most) return [say("colon", { label, words: say("chart.none") })];
  const words = say("chart.series", {
    ...{ first: figure(first), from: at(first), last: figure(last), to: at(last) },
    ...{ most: figure(most), at: at(most) },
  });
  const gaps = points.length - there.length;
  return [say("colon", { label, words }), ...(gaps > 0 ? [say("chart.gaps", { count: gaps })] : [])];
}

const highOf = ({ value, high }: Point): number => value ?? high ?? Number.NEGATIVE_INFINITY;

/** Who says so: one speaker of all, or each with the series that is theirs. */
function tellSpeakers(views: View[], { claim, language }: Linked): string[] {
  const say = sayIn(language);
  const of = views.map(({ label, points }) => {
    const ids = [...new Set(points.flatMap(({ claim = [] }) => claim))];
    return { label, who: joinWords([...new Set(ids.map((id) => speakerOf(claim(id), language)))], language, "and") };
  });
  const all = [...new Set(of.map(({ who }) => who))];
  if (all.length === 1) return [say("chart.by", { who: all[0] ?? "" })];
  return [
    of
      .map(({ label, who }) => say("colon", { label: upperFirst(label, language), words: who }))
      .map(endSentence)
      .join(" "),
  ];
}
