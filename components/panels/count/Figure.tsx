import { splitHedge } from "@/components/panels/ruled/splitHedge";

/** A figure as worded. Its hedge is marked off: a narrow column sets it smaller, so that both stand on one line. */
export function Figure({ children: text }: { children: string }) {
  const { hedge, number } = splitHedge(text);
  return (
    <b>
      {hedge && <span>{hedge}</span>}
      {number}
    </b>
  );
}
