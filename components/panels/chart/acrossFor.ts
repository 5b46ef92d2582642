import { scaleLinear, scaleUtc } from "d3-scale";
import { labelWidth } from "@/components/panels/ruled/labelWidth";
import { formatDay } from "@/story/format/formatDay";
import { formatNumber } from "@/story/format/formatNumber";
import type { Language } from "@/story/model/language";
import { type Along, placeAlong } from "./alongOf";
import type { Tick } from "./ChartState";
import type { Point } from "./pointsOf";

export type Across = { place(at: number): number; ticks: Tick[]; wide: number };

/** px that a drawing is wide on a phone, and between two words under it. */
const ROOM = { width: 210, gap: 10 };
const YEAR = 366 * 864e5;

/** Where points lie from where reading begins, from 0 to 1, and the words under them. Bars stand wholly inside. */
export function acrossFor(points: Point[], along: Along, kind: string, language: Language): Across {
  const places = [...new Set(points.map(({ at }) => at))].toSorted((a, b) => a - b);
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const nearest = places.slice(1).reduce((least, at, index) => Math.min(least, at - (places[index] ?? at)), Infinity);
  const step = Number.isFinite(nearest) ? nearest : 1;
  const margin = kind === "bar" || first === last ? step / 2 : 0;
  const domain = [first - margin, last + margin];
  const place = scaleLinear().domain(domain);
  const named = along === "name" ? [] : along === "number" ? place.ticks(4) : scaleUtc().domain(domain).ticks(4);
  const ticks = named
    .map(Number)
    .filter((at) => at >= first && at <= last)
    .map((at) => ({ at: place(at), words: wordsAlong(at, along, last - first, language) }));
  return { place, ticks: thinned(ticks), wide: step / (last - first + 2 * margin) };
}

/** A place along in words, as coarse as the span lets it be. */
function wordsAlong(at: number, along: Along, span: number, language: Language): string {
  if (along === "number") return formatNumber(at, language);
  const day = new Date(at).toISOString().slice(0, 10);
  if (along === "year" || span > 4 * YEAR) return day.slice(0, 4);
  if (along === "month" || span > YEAR / 4) {
    const isLong = span > YEAR;
    return formatDay(day, language, { month: isLong ? "short" : "long", ...(isLong && { year: "numeric" }) });
  }
  return formatDay(day, language, { day: "numeric", month: "short" });
}

/** A row's cell in words: its own day, month or year in full. */
export function nameAlong(name: string, along: Along, language: Language): string {
  if (along === "day") return formatDay(name, language);
  if (along === "month") return formatDay(`${name}-01`, language, { month: "long", year: "numeric" });
  return along === "number" ? formatNumber(placeAlong(name, along, 0) ?? 0, language) : name;
}

/** Ticks whose words do not run into those before. */
function thinned(ticks: Tick[]): Tick[] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ at, words }) => {
    const width = labelWidth("", words);
    const start = at * ROOM.width - width / 2;
    if (start < end + ROOM.gap) return false;
    end = start + width;
    return true;
  });
}
