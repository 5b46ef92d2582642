const form = /^(\/[A-Za-z0-9._~-]+)+$/;

/**
 * The path under which the site is served, as Next wants it: "" or "/a/b".
 * @param {string | undefined} written what BASE_PATH holds
 * @returns {string}
 */
export function basePath(written = "") {
  if (written === "" || (form.test(written) && !written.split("/").some((part) => /^\.+$/.test(part)))) return written;
  throw new Error(
    `BASE_PATH is "${written}". It must start with "/" and must not end with one: write "/stories", or leave it empty.`,
  );
}
