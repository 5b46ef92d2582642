/** A measurement of the finished site. It judges nothing: whoever reads the figures does. */
export type Bench = {
  /** What it measures, in a line. */
  about: string;
  measure(options: { runs: number; log: (line: string) => void }): Promise<{ data: unknown; text: string }>;
};
