import type { ReactNode } from "react";

type Props = { as: "h2" | "h3" | "h4"; id?: string; className?: string; children?: ReactNode };

/** A heading within a chapter. Its address stands beside its words: reader views drop a heading whose own id says "share" or "media". */
export const Heading = ({ as: Tag, id, className, children }: Props) => (
  <Tag className={className}>
    {id && <span className="anchor" id={id} />}
    {children}
  </Tag>
);
