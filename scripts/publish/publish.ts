import { site } from "@/story/site/site";
import { rendered } from "../next/renderPages";
import { findRedirects } from "./findRedirects";
import { formatProblems, formatWeights } from "./formatReport";
import { publishSite } from "./publishSite";

/**
 * Makes the site of Next's export, says what it weighs, and returns the exit code: 1 where a problem kept it from being
 * published. `inputs`: by story, a hash of all that its pages are made of.
 */
export async function publish(inputs: Record<string, string>): Promise<0 | 1> {
  const { origin, basePath } = site;
  const { pages, weights, problems } = await publishSite({
    exported: rendered,
    elements: "components/customElements",
    scratch: ".attest",
    out: "out",
    basePath,
    siteUrl: origin,
    redirects: await findRedirects(),
    inputs,
  });
  console.log(formatWeights(weights));
  if (problems.length > 0) {
    const counted = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
    console.error(`\n${formatProblems(problems)}\n\nNothing was published: ${counted}. out/ is as it was.`);
    return 1;
  }
  console.log(`Published ${pages} pages to out/.`);
  if (origin === "")
    console.log(
      "SITE_URL is not set: links shared from this site show no picture, and it has no sitemap, feed or oEmbed.",
    );
  return 0;
}
