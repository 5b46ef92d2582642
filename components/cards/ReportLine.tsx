import type { Qualifier } from "@/story/model/claim";
import { colour } from "./palette";

type Props = { qualifier: Qualifier; at: number; width: number };

const height = 28;

/** The line of one report: it comes from the left to its figure, `at` px, and its end is the report's hedge. */
export function ReportLine({ qualifier, at, width }: Props) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" style={{ flexShrink: 0 }}>
      <path d={`M0 14${endOf(qualifier, at)}`} fill="none" stroke={colour("ochre")} strokeWidth={6} />
    </svg>
  );
}

/** Continues a path that stands at half height: to the figure, and on to what ends it. */
function endOf(qualifier: Qualifier, at: number): string {
  const bar = `H${at}M${at} 1V27`;
  switch (qualifier) {
    case "exact":
      return bar;
    case "about":
      return `H${at - 92}m16 0h20m14 0h16m14 0h12`;
    case "up-to":
      return `${bar}M${at + 26} 3L${at + 10} 14L${at + 26} 25`;
    case "at-least":
      return `${bar}M${at} 14H${at + 27}M${at + 14} 3L${at + 28} 14L${at + 14} 25`;
    case "more-than":
      return `H${at + 25}M${at + 12} 3L${at + 26} 14L${at + 12} 25`;
    case "unknown":
      return `H${at}`;
  }
}
