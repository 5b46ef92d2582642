import { type CSSProperties, type SyntheticEvent, useState } from "react";

/** The screens that stills are looked at on, in CSS px: a phone, the same on its side, a desk. */
export const screens = [
  { width: 360, height: 640 },
  { width: 740, height: 360 },
  { width: 1280, height: 800 },
] as const;

type Props = { page: string; title: string; screen: (typeof screens)[number] };

type Box = { x: number; y: number; width: number; height: number };

/** A still as one screen shows it: the whole screen is laid out, and all but the still is cut away. */
export function StillFrame({ page, title, screen: { width, height } }: Props) {
  const [box, setBox] = useState<Box>({ x: 0, y: 0, width, height });
  const cut = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const still = currentTarget.contentDocument?.querySelector(".still");
    if (still) setBox(still.getBoundingClientRect());
  };
  return (
    <figure style={{ "--width": box.width } as CSSProperties}>
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={title}>
        <foreignObject width={width} height={height}>
          <iframe title={title} srcDoc={page} width={width} height={height} loading="lazy" onLoad={cut} tabIndex={-1} />
        </foreignObject>
      </svg>
      <figcaption>{width}</figcaption>
    </figure>
  );
}
