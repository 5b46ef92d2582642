import { z } from "zod";

/** Fields that an object's schema had once: the name of each, and what an editor writes instead. */
export const changedFields = z.registry<Record<string, string>>();
