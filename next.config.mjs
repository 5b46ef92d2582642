import { join } from "node:path";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { basePath } from "./story/site/basePath.mjs";

const root = import.meta.dirname;

/** @type {(phase: string) => import("next").NextConfig} */
export default function config(phase) {
  return {
    // A build exports into a scratch folder; scripts/publish makes the site of it, so a failed build leaves out/ as it was.
    // In dev nothing is exported, so that the page of a new chapter or story needs no list it would first have to be on.
    ...(phase === PHASE_DEVELOPMENT_SERVER
      ? { rewrites: devAddresses, compress: false, ...desk }
      : { output: "export", distDir: ".attest/export" }),
    trailingSlash: true,
    basePath: basePath(process.env.BASE_PATH),
    images: { unoptimized: true },
    poweredByHeader: false,
    // Its button would lie over the story's own bar; errors are shown without it.
    devIndicators: false,
    generateBuildId: () => "attest",
    // Neither may write into the project or stop a build to talk of upgrades.
    agentRules: false,
    // What the pages in the desk's frames are made of is asked for anew each time.
    experimental: { agentUpgrade: false, globalNotFound: true, serverComponentsHmrCache: false },
    // `npm test` judges the types, of scripts and tests too; whoever changed a sentence need not wait for it.
    typescript: { ignoreBuildErrors: true },
    turbopack: {
      root,
      rules: {
        // What imports this one module is made anew when anything in content/ is saved, added or deleted.
        "**/story/site/contentVersion.ts": { loaders: [join(root, "story/read/contentVersion.mjs")] },
      },
    },
  };
}

/**
 * The desk is there in dev alone: only dev takes files of these names for pages, so that no build knows of them. No other page
 * may frame it.
 */
const desk = {
  pageExtensions: ["tsx", "ts", "desk.tsx"],
  headers: async () => [
    {
      source: "/desk/:path*",
      headers: [
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    },
    // But a scene's stills stand in a frame beside its form.
    { source: "/desk/:story/stills/:path*", headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] },
    // And a chapter's page beside its text.
    {
      source: "/:path*",
      has: [besideText],
      headers: [
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    },
  ],
};

/** The page beside a chapter's text has the chapter's own address, so that all of its links lead where they do once published. */
const besideText = { type: "query", key: "desk", value: "(?<key>[0-9a-f-]{36})" };

/** An edition has an address of two parts, where a route has room for one: see scripts/next/storyParam.ts. A build moves its pages there. */
const devAddresses = async () => ({
  beforeFiles: [
    { source: "/:story/:chapter", has: [besideText], destination: "/desk/:story/preview/:chapter/:key" },
    { source: "/:story((?!desk/)[^/]+)/:language([a-z]{2})/:path*", destination: "/:story~:language/:path*" },
  ],
});
