const types = {
  avif: "image/avif",
  c2pa: "application/c2pa",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  ogg: "audio/ogg",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  wav: "audio/wav",
  webm: "video/webm",
  webmanifest: "application/manifest+json; charset=utf-8",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml; charset=utf-8",
};

/**
 * @param {string} path
 * @returns {string}
 */
export function contentType(path) {
  const extension = path.split(".").at(-1)?.toLowerCase() ?? "";
  return types[/** @type {keyof typeof types} */ (extension)] ?? "application/octet-stream";
}

/** @param {string} type */
export const isText = (type) => /charset|svg/.test(type);
