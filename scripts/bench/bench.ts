/** A measurement of the finished site. It judges nothing: whoever reads the figures does. */
export type Bench = {
  /** What it measures, in a line. */
  about: string;
  /** `against`: folders of other static sites, to be measured in the same run. */
  measure(options: {
    runs: number;
    against: string[];
    log: (line: string) => void;
  }): Promise<{ data: unknown; text: string }>;
};
