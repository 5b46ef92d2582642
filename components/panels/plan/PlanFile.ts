/** Which colour of the site's a colour of the file becomes, and how much of it there is in tenths; 0 is the ground. */
export type Tone = { of: "ink" | "ochre" | "teal" | "indigo"; share: number };

/** x from the left and y from the top, in units of the drawing. */
export type Spot = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** What a stroke is drawn with; lengths in units. */
export type Pen = { tone: Tone; width: number; dash?: number[]; round?: true };

/** One path of the drawing, redrawn: nothing of it but numbers comes from the file. */
export type Piece = {
  d: string;
  box: Box;
  fill?: Tone;
  evenOdd?: true;
  pen?: Pen;
  /** 1 and less. */
  opacity: number;
  /** The named elements it stands in, by their places in `named`, from the outside in. */
  within: number[];
};

/** An element that has a name: its id, and how the program it was drawn in calls it. `way`: its outline, where it is one path. */
export type Named = { names: string[]; way?: string };

/** What is in a file and never published. */
export type LeftKind = "script" | "handler" | "html" | "link" | "filter" | "mask" | "marker" | "pattern" | "animation";

/** What is in a file and is not drawn. */
export type Left = {
  kinds: LeftKind[];
  /** Texts that are letters in the file. */
  words: string[];
  /** Names of what seem to be words turned into outlines. */
  outlined: string[];
  /** Addresses of pictures; "" for one that lies within the file. */
  images: string[];
};

/** A drawing, its longer side 1000 units. `origin` and `scale` lead from the file's own units to these. */
export type Drawing = {
  width: number;
  height: number;
  origin: Spot;
  scale: number;
  pieces: Piece[];
  named: Named[];
  left: Left;
  /** KB of its markup, and compressed. */
  weight: { whole: number; packed: number };
  /** Differs where the drawing does. */
  id: string;
};

/** What was read of a plan's file: a drawing, or why there is none. */
export type PlanFile =
  | { is: "drawing"; drawing: Drawing }
  | { is: "too-large"; kb: number }
  | { is: "no-svg"; line?: number }
  | { is: "no-view-box"; size?: string }
  | { is: "empty" };
