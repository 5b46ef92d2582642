/**
 * The origin that the site will have, "https://example.org", or "" where none is known yet.
 * @param {string | undefined} written what SITE_URL holds
 * @returns {string}
 */
export function siteUrl(written = "") {
  if (written === "" || (/^https?:\/\//.test(written) && URL.canParse(written) && new URL(written).origin === written))
    return written;
  throw new Error(
    `SITE_URL is "${written}". It is how the site's address begins, without a path: write "https://example.org", and the path, if there is one, in BASE_PATH.`,
  );
}
