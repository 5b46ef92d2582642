import type { Shown } from "@/story/model/scene";
import type { VoiceYaml } from "./schema";

/** The title holds for every step; what a figure counts is said of its claim alone. */
export function shown({ title, steps }: VoiceYaml): Shown[] {
  const all = Object.entries(steps);
  return [
    { text: title, claims: all.map(([, { claim }]) => claim), path: ["title"] },
    ...all.map(([step, { claim, counts }]) => ({ text: counts, claims: [claim], path: ["steps", step, "counts"] })),
  ];
}
