import type { FileRules } from "@/story/model/scene";
import { readGround } from "./readGround";
import type { MapYaml } from "./schema";

/** GeoJSON of the editor's own, in the story's folder maps/. */
export const groundFiles: FileRules<MapYaml> = {
  folder: "maps",
  named: ({ drawn }) => Object.entries(drawn).map(([id, { file }]) => ({ name: file, path: ["drawn", id, "file"] })),
  read: async (bytes) => readGround(bytes),
};
