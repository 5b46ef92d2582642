import type { Counts } from "@/story/model/desk";

/** Nothing where nothing is wrong. */
export function CountWords({ counts: { errors, warnings } }: { counts: Counts }) {
  const words = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
  ];
  return (
    words.length > 0 && <span className={errors > 0 ? "desk-count desk-errors" : "desk-count"}>{words.join(", ")}</span>
  );
}
