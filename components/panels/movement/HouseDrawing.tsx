import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import type { HouseShape } from "./HouseShape";
import { PARTED } from "./layOut";
import css from "./movement.module.css";

type Props = {
  shape: HouseShape;
  name: string;
  /** Its floors settle one after the other as the stage comes into sight. */
  settles?: boolean;
};

/** The house, cut open and without a roof. Floors that do not settle are two paths, whatever their number. */
export function HouseDrawing({ shape: { walls, aslant, floors, slabs, edges, foot }, name, settles }: Props) {
  return (
    <Part as="g" name={name} outOf={name === "house" ? undefined : "house"} take={PARTED}>
      <path className={css.walls} d={walls} />
      <path className={css.aslant} d={aslant} />
      <path className={css.edges} d={edges} />
      {settles ? (
        floors.map((floor, index) => (
          <g key={floor} className={css.settling} style={cssVars({ index })}>
            <path className={css.floors} d={floor} />
            <path className={css.slabs} d={slabs[index]} />
          </g>
        ))
      ) : (
        <>
          <path className={css.floors} d={floors.join("")} />
          <path className={css.slabs} d={slabs.join("")} />
        </>
      )}
      <path className={css.base} d={foot} />
    </Part>
  );
}
