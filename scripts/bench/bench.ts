/** A measurement of the finished site. It judges nothing: whoever reads the figures does. */
export type Bench = {
  /** What it measures, in a line. */
  about: string;
  /** `against`: folders of other static sites, to be measured in the same run. `stories`: how many made-up ones; none for the usual cases. */
  measure(options: {
    runs: number;
    against: string[];
    stories: number[];
    log: (line: string) => void;
  }): Promise<{ data: unknown; text: string }>;
};
