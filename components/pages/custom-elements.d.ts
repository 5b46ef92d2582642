import type { HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "story-scene": HTMLAttributes<HTMLElement>;
      "story-bar": HTMLAttributes<HTMLElement>;
      "motion-switch": HTMLAttributes<HTMLElement>;
      "share-button": HTMLAttributes<HTMLElement>;
      "story-embed": HTMLAttributes<HTMLElement>;
      "story-ticks": HTMLAttributes<HTMLElement>;
      "story-resume": HTMLAttributes<HTMLElement>;
      "chapter-sheet": HTMLAttributes<HTMLElement>;
      "claim-sheet": HTMLAttributes<HTMLElement>;
      "keep-offline": HTMLAttributes<HTMLElement>;
      "film-preview": HTMLAttributes<HTMLElement> & { src: string };
    }
  }
}
