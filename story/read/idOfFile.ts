import { posix } from "node:path";
import { Id } from "../model/text";
import { idOf } from "./idOf";

/** The id that a file's name says, or was meant to say, so that one with an accent or a capital is told of by its name alone. */
export function idOfFile(file: string, extension: ".mdx" | ".yaml"): string {
  const stem = posix.basename(file, extension);
  return Id.safeParse(stem).success ? stem : idOf(stem) || stem;
}
