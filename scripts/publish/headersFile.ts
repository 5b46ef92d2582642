/** The text of `_headers`, which hosts such as Netlify and Cloudflare Pages read, and so does `npm run serve`. */
export function headersFile(policy: string, basePath: string): string {
  const kept = "  Cache-Control: public, max-age=31536000, immutable";
  return `${basePath}/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin
  Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
${basePath}/_attest/*
${kept}
${basePath}/_next/static/*
${kept}
`;
}
