import { useId } from "react";
import { Part } from "@/components/panels/Part";
import type { Group } from "./drawMark";
import type { Told } from "./layOut";
import css from "./movement.module.css";

/** Looks that are strokes: hollow, each is two thin lines with nothing between. Of the others the edge is left. */
const STROKES: readonly Group["look"][] = ["ring", "arc", "bar", "outline", "way", "line"];

/** A mark as strokes and fills. `within` sets it apart from the same mark on another house. */
export function Marks({ told: { mark, groups }, within = "" }: { told: Told; within?: string }) {
  /** Of this still alone: what another defines is not drawn while that one is out of sight. */
  const id = useId();
  return groups.map((group) => {
    const name = within + group.name;
    if (!group.clip) return <Strokes key={name} name={name} group={group} mark={mark} />;
    if (mark.hollow) return <Strokes key={name} name={name} group={{ ...group, paths: [group.clip] }} mark={mark} />;
    return (
      <g key={name} clipPath={`url(#${id})`}>
        <clipPath id={id}>
          <path d={group.clip} />
        </clipPath>
        <Strokes name={name} group={group} mark={mark} />
      </g>
    );
  });
}

type Props = { name: string; group: Group; mark: Told["mark"] };

function Strokes({ name, group: { enter, wait, take, look, paths }, mark }: Props) {
  const { colour, hollow, dimmed } = mark;
  const looks = { "data-colour": colour, "data-hollow": hollow || undefined, "data-dimmed": dimmed };
  const own = { name, enter, wait, take, ...looks };
  const pathLength = enter === "draw" ? 1 : undefined;
  const [only, ...more] = paths;
  const twice = hollow && STROKES.includes(look);
  if (more.length === 0 && !twice)
    return <Part as="path" {...own} className={css[look]} pathLength={pathLength} d={only} />;
  return (
    <Part as="g" {...own} className={css[look]}>
      {paths.map((d) => (
        <path key={d} pathLength={pathLength} d={d} />
      ))}
      {twice && paths.map((d) => <path key={d} className={css.core} pathLength={pathLength} d={d} />)}
    </Part>
  );
}
