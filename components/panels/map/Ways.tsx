import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import css from "./map.module.css";
import type { Box } from "./projection";
import type { Drawn } from "./states";
import ways from "./ways.module.css";

type Props = { drawn: Drawn[]; frame: Box; plate: Record<string, number>; take: { wait: number; take: number } };

/** The editor's own points, lines and areas over the map: solid, or with nothing within where what they say is in doubt. */
export function Ways({ drawn, frame: { left, top, right, bottom }, plate, take }: Props) {
  return drawn.map(({ id, line, area, points, hollow }) => (
    <Part key={id} className={css.plate} name={`drawn:${id}`} {...take} style={cssVars(plate)}>
      <svg
        className={css.map}
        viewBox={[left, top, right - left, bottom - top].join(" ")}
        aria-hidden="true"
        data-hollow={hollow || undefined}
      >
        {area && <path className={ways.area} d={area} />}
        {[line, points].filter(Boolean).map((d) => (
          <g key={d} className={d === line ? undefined : ways.points}>
            <path className={ways.halo} d={d} />
            <path className={ways.pen} d={d} />
            {hollow && <path className={ways.within} d={d} />}
          </g>
        ))}
      </svg>
    </Part>
  ));
}
