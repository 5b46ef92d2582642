import { findRedirects } from "./publish/findRedirects";
import { formatProblems, formatWeights } from "./publish/formatReport";
import { publishSite } from "./publish/publishSite";
import { basePath } from "./site/basePath.mjs";

const { pages, weights, problems } = await publishSite({
  exported: ".attest/export",
  elements: "components/elements",
  scratch: ".attest",
  out: "out",
  basePath: basePath(process.env.BASE_PATH),
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
}
