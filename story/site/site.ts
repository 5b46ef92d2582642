import { basePath } from "./basePath.mjs";
import { siteUrl } from "./siteUrl.mjs";

/** What the site calls itself and where it stands: the one place where pages learn what the environment says of that. */
export const site = {
  name: "Attest",
  /** Of what belongs to no one story: the shelf, the page for lost readers. */
  language: "en",
  /** The path it is mounted at, "/stories"; "" at the root of its host. */
  get basePath(): string {
    return basePath(process.env.BASE_PATH);
  },
  /** How its addresses begin, "https://example.org"; "" where nobody knows that yet. */
  get origin(): string {
    return siteUrl(process.env.SITE_URL);
  },
} as const;
