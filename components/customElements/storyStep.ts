/** The step that is being read. `index` from 0. */
export type StoryStep = { scene: string; step: string; index: number; count: number };

declare global {
  interface WindowEventMap {
    "story:step": CustomEvent<StoryStep>;
    /** A chapter has been read to its end. */
    "story:read": Event;
    /** The reader has switched movement on or off. */
    "story:motion": Event;
  }
  interface DocumentEventMap {
    /** Bubbles from a pinned scene when the reader comes into one of its steps. */
    "story:step": CustomEvent<StoryStep>;
    /** Bubbles from a scene when the reader has left it, above or below. */
    "story:leave": CustomEvent<{ scene: string }>;
  }
}
