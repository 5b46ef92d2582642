import type { HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "story-scene": HTMLAttributes<HTMLElement>;
      "story-bar": HTMLAttributes<HTMLElement>;
    }
  }
}
