import { join } from "node:path";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { basePath } from "./scripts/site/basePath.mjs";

const root = import.meta.dirname;

/** @type {(phase: string) => import("next").NextConfig} */
export default function config(phase) {
  return {
    output: "export",
    // A build exports into a scratch folder; scripts/publish makes the site of it, so a failed build leaves out/ as it was.
    ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { distDir: ".attest/export" }),
    trailingSlash: true,
    basePath: basePath(process.env.BASE_PATH),
    images: { unoptimized: true },
    poweredByHeader: false,
    devIndicators: { position: "bottom-right" },
    generateBuildId: () => "attest",
    // Neither may write into the project or stop a build to talk of upgrades.
    agentRules: false,
    experimental: { agentUpgrade: false, globalNotFound: true },
    turbopack: {
      root,
      rules: {
        // What imports this one module is made anew when anything in content/ is saved, added or deleted.
        "**/story/contentVersion.ts": { loaders: [join(root, "story/read/contentVersion.mjs")] },
      },
    },
  };
}
