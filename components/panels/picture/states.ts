import type { Language } from "@/story/model/language";
import type { Picture } from "@/story/model/picture";
import type { Linked } from "@/story/model/scene";
import type { PictureSceneYaml } from "./schema";

/** Shares of the picture's width and height. */
export type Region = { x: number; y: number; w: number; h: number };

/** Everything that one step's still, sentence and row show. */
export type PictureState = {
  language: Language;
  title: string;
  picture: Picture;
  region: Region;
  /** What is to be seen in the region; nothing where the picture is shown whole. */
  words?: string;
  /** How many times the stage's width the picture is drawn at the most: the same at all its steps, so that one copy serves them. */
  zoom: number;
};

const whole = { x: 0, y: 0, w: 100, h: 100 };

/** One state a step. Expects a scene that the checks find nothing in. */
export function states({ title, steps }: PictureSceneYaml, { pictures, language }: Linked): Map<string, PictureState> {
  return new Map(
    Object.entries(steps).map(([step, { picture: id, region }]) => {
      const picture = pictures.get(id);
      if (!picture) throw new Error(`The checks let a scene through that shows picture "${id}", which does not exist.`);
      const { x, y, w, h } = region ?? whole;
      const shown = Object.values(steps).filter(({ picture }) => picture === id);
      const zoom = 100 / Math.min(...shown.map(({ region }) => (region ?? whole).w));
      return [
        step,
        {
          ...{ title, picture, region: { x: x / 100, y: y / 100, w: w / 100, h: h / 100 } },
          ...{ words: region?.words, zoom, language },
        },
      ];
    }),
  );
}
