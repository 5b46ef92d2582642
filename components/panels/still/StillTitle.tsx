import css from "./still.module.css";

type Props = { title: string; number: number; count: number };

/** A scene's title, and which step of how many is shown. */
export function StillTitle({ title, number, count }: Props) {
  return (
    <p className={css.title}>
      <span>{title}</span>
      <span className={css.count}>
        {number} of {count}
      </span>
    </p>
  );
}
