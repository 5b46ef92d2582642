import type { Redirect } from "@/story/model/published";
import type { Problem } from "./page";
import type { PageFacts } from "./pageFacts";
import type { SiteFiles } from "./siteFiles";
import type { Weight } from "./weighPage";

/** What a site is made of, and where it goes. */
export type Publishing = {
  /** Next's export. */
  exported: string;
  /** Where index.ts and head.ts of the custom elements are. */
  elements: string;
  /** Where the site is made and where the last one waits: on the same disk as `out`. */
  scratch: string;
  out: string;
  /** "" or "/a/b". */
  basePath: string;
  /** "https://example.org", or "" where nobody knows it yet. */
  siteUrl: string;
  /** Paths that are published no more, and those they lead to: "demo/old/" to "demo/new/". */
  redirects?: Redirect[];
  /** By story, a hash of all that its pages are made of. Those whose pages are not in the export stand as they were published. */
  inputs?: Record<string, string>;
};

/** A site that is made and not yet written. */
export type Finished = {
  files: SiteFiles;
  pages: PageFacts[];
  /** By story, the paths of what readers who keep it fetch besides. */
  offline: Map<string, string[]>;
  weights: Weight[];
  problems: Problem[];
};

/** A story as it stands in the published site, to be published again as it is. */
export type KeptStory = {
  /** Its own files and those that its pages fetch. */
  files: SiteFiles;
  /** What its pages ask of the rest of the site, as if one page asked. */
  facts: PageFacts;
  weights: Weight[];
};
