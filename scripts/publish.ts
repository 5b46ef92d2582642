import { findRedirects } from "./publish/findRedirects";
import { formatProblems, formatWeights } from "./publish/formatReport";
import { publishSite } from "./publish/publishSite";
import { basePath } from "./site/basePath.mjs";
import { siteUrl } from "./site/siteUrl.mjs";

const origin = siteUrl(process.env.SITE_URL);

const { pages, weights, problems } = await publishSite({
  exported: ".attest/export",
  elements: "components/elements",
  scratch: ".attest",
  out: "out",
  basePath: basePath(process.env.BASE_PATH),
  siteUrl: origin,
  redirects: await findRedirects(),
});
console.log(formatWeights(weights));
if (problems.length > 0) {
  console.error(
    `\n${formatProblems(problems)}\n\nNothing was published: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}. out/ is as it was.`,
  );
  process.exitCode = 1;
} else {
  console.log(`Published ${pages} pages to out/.`);
  if (origin === "")
    console.log(
      "SITE_URL is not set: links shared from this site show no picture, and it has no sitemap, feed or oEmbed.",
    );
}
