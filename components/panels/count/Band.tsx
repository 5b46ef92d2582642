import { Part } from "@/components/panels/Part";
import { marksBox, marksPath, type Rows } from "@/components/panels/ruled/marksPath";
import styles from "./ruled.module.css";

type Props = {
  marks: number;
  solid: boolean;
  rows: Rows;
  name: string;
  className?: string;
};

/** Marks of one kind, all of them one path. */
export function Band({ marks, solid, rows, name, className = "" }: Props) {
  const { x, width, height } = marksBox(marks, rows);
  return (
    <svg
      aria-hidden
      className={`${styles.band} ${className}`.trimEnd()}
      data-kind={solid ? "solid" : "ring"}
      viewBox={`${x} 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
    >
      <Part as="path" name={name} d={marksPath(marks, rows, solid)} />
    </svg>
  );
}
