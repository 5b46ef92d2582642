/** Every page but a scene for another site: `:name` is one part of an address. */
const unframed = ["/", "/:story/", "/:story/:page/", "/:story/record/:claim/"];

/**
 * The text of `_headers`, which hosts such as Netlify and Cloudflare Pages read, and so does `npm run serve`. Some of them
 * join what several rules give to one header, some send the last: who may frame a page therefore comes as a whole
 * policy, by rules that an embed does not match. A frame that its site has sandboxed has no origin, so that what it needs
 * of ours must be open to all, as it is anyway. `editions` are those whose addresses are longer by their language.
 */
export function headersFile(policy: string, basePath: string, editions: Iterable<string> = []): string {
  const ofEditions = [...editions].flatMap((id) => [`/${id}/:page/`, `/${id}/record/:claim/`]);
  const kept = "  Cache-Control: public, max-age=31536000, immutable";
  return `${basePath}/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
  Referrer-Policy: strict-origin
  Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
${[...unframed, ...ofEditions].map((path) => `${basePath}${path}\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'`).join("\n")}
${basePath}/worker.js
  Cache-Control: no-cache
${basePath}/_attest/*
${kept}
${basePath}/_next/static/*
${kept}
`;
}
