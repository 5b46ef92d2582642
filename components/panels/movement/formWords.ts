import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Mark } from "./MovementState";

/** What a mark looks like, in words: this is how a sentence tells it. */
export function formWords({ form, hollow, ring, persons, from }: Mark, language: Language): string {
  const say = sayIn(language);
  const line = hollow ? "hollow" : "solid";
  const tiles = (count: number) => say("mark.tiles", { line, count });
  const onRing = { line, ring: ring?.words ?? "" };
  /** Where a ring has no words, nothing stands after its mark. */
  const bare = (words: string) => (ring ? words : words.replace(/[,،\s\u2068\u2069]+$/, ""));
  const withWay = (mark: string) =>
    from ? say(from.open ? "mark.from.open" : "mark.from", { mark, from: from.says }) : mark;
  switch (form) {
    case "ring":
      return bare(say("mark.ring", onRing));
    case "arc":
      return bare(say("mark.arc", onRing));
    case "area":
      return bare(say("mark.area", { ring: onRing.ring }));
    case "roads":
      return say("mark.roads", { line });
    case "inside": {
      const mark = withWay(say("mark.inside", { line }));
      return persons ? say("mark.inside.persons", { mark, tiles: tiles(persons) }) : mark;
    }
    case "near":
      return say("mark.near", { tiles: tiles(persons ?? 1) });
    case "way":
      return withWay(say("mark.way", { line }));
    case "band":
      return say("mark.band", { line });
    case "line":
      return say("mark.line", { line });
    case "voice":
      return say("mark.voice", { line });
  }
}
