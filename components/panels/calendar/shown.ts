import { formatDay } from "@/story/format/formatDay";
import { Language } from "@/story/model/language";
import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import { entriesOf } from "./entriesOf";
import { figuresOf } from "./figuresOf";
import type { CalendarYaml } from "./schema";

/** An entry or a note rests on the claims named with it, all else on any of the scene; years of the calendar are its own. */
export function shown(scene: CalendarYaml): Shown[] {
  const { title, undated, steps } = scene;
  const all = claimRefs(scene).map(({ id }) => id);
  return [
    { text: title, claims: all, path: ["title"] },
    ...(undated ? [{ text: undated.label, claims: all, path: ["undated", "label"] }] : []),
    ...entriesOf(scene).flatMap(({ entry, path }) => {
      const claims = [...figuresOf(entry), ...(entry.length ? [entry.length] : []), ...entry.claims];
      return (["who", "words", "text", "in", "short"] as const).flatMap((key) => {
        const text = entry[key];
        return text === undefined ? [] : [{ text, claims, path: [...path, key] }];
      });
    }),
    ...Object.entries(steps).flatMap(([id, { note, after }]) => [
      ...(note
        ? [{ text: note.text, claims: note.claims.length > 0 ? note.claims : all, path: ["steps", id, "note", "text"] }]
        : []),
      ...(after
        ? (["headline", "words"] as const).map((key) => ({
            text: withoutDays(after[key], Object.keys(scene.days)),
            claims: all,
            path: ["steps", id, "after", key],
          }))
        : []),
    ]),
  ];
}

/** Days that the calendar itself shows need no claim a second time, in whichever language they are written: "27 November 2015". */
const withoutDays = (text: string, days: string[]) =>
  days
    .flatMap((day) => Language.options.map((language) => formatDay(day, language)))
    .reduce((left, day) => left.replace(day, ""), text);
