import type { ClaimRef } from "@/story/model/scene";
import type { MovementYaml } from "./schema";

/** Every place where an entry names the last step at which its mark still stands. */
export const stepRefs = ({ steps }: MovementYaml): ClaimRef[] =>
  Object.entries(steps).flatMap(([step, { told }]) =>
    told.flatMap(({ until }, index) =>
      until === undefined ? [] : [{ id: until, path: ["steps", step, "told", index, "until"], step }],
    ),
  );
