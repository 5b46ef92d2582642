import type { Finding } from "@/story/model/finding";
import { placeText } from "./editorLink";
import { PlaceLink } from "./PlaceLink";

/** Findings in the words of `npm run check`. */
export const FindingList = ({ findings, root }: { findings: Finding[]; root: string }) => (
  <ul className="proof-findings">
    {findings.map(({ place, rule, level, problem, fix }) => (
      <li key={`${placeText(place)} ${rule} ${problem}`} data-level={level}>
        <p>
          <PlaceLink place={place} root={root} /> {rule}
          {level === "warning" && " (warning)"}
        </p>
        <p>{problem}</p>
        <p>Fix: {fix}</p>
      </li>
    ))}
  </ul>
);
