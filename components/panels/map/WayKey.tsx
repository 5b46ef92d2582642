import { Part } from "@/components/panels/Part";
import type { Drawn } from "./states";
import ways from "./ways.module.css";

/** Under a map, what is drawn on it, and who says so. */
export function WayKey({ drawn: { id, label, who, hollow } }: { drawn: Drawn }) {
  return (
    <Part as="p" className={ways.key} name={`key:${id}`}>
      <i className={ways.sample} data-hollow={hollow || undefined} />
      <b>{label}</b> {who}
    </Part>
  );
}
