import css from "./routes.module.css";

/** A torn end of a strip: no source tells how it went on. */
export function Tear({ side }: { side: "start" | "end" }) {
  return (
    <svg className={css.tear} data-side={side} viewBox="0 0 6 30" preserveAspectRatio="none" aria-hidden="true">
      <path fill="none" stroke="currentColor" vectorEffect="non-scaling-stroke" d="M3 0L1 3L5 9L1 15L5 21L1 27L3 30" />
    </svg>
  );
}
