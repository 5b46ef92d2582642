import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { contentType, isText } from "./contentType.mjs";
import { partOf } from "./partOf.mjs";
import { readHeaders } from "./readHeaders.mjs";
import { resolveRequest } from "./resolveRequest.mjs";

/**
 * A server of the finished site, as a static host would serve it. Reads the disk anew each time: a new site swapped in shows at once.
 * @param {string} root
 * @param {string} basePath "" or "/a/b"
 */
export const siteServer = (root, basePath) => createServer(answering(root, basePath));

/**
 * The same over HTTP/2, as hosts serve it.
 * @param {string} root
 * @param {{ key: Buffer, cert: Buffer }} certificate
 * @param {string} basePath "" or "/a/b"
 */
export function secureSiteServer(root, { key, cert }, basePath) {
  // Of HTTP/2's own requests only what both protocols have is used.
  const listener = /** @type {(request: unknown, response: unknown) => void} */ (answering(root, basePath));
  return createSecureServer({ key, cert, allowHTTP1: true }, listener);
}

/**
 * @param {string} root
 * @param {string} basePath
 * @returns {import("node:http").RequestListener}
 */
function answering(root, basePath) {
  return (request, response) => {
    try {
      answer(request, response, root, basePath);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} root
 * @param {string} basePath
 */
function answer(request, response, root, basePath) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  const [pathname = "/", query] = (request.url ?? "/").split("?");
  const target = resolveRequest(root, basePath, pathname);
  if (target === "malformed") return void response.writeHead(400).end();
  if (typeof target !== "string" && "redirect" in target) {
    return void response.writeHead(307, { Location: target.redirect + (query === undefined ? "" : `?${query}`) }).end();
  }
  const found = target !== "missing";
  const file = found ? target.file : join(root, "404.html");
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return void response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page.\n");

  const type = contentType(file);
  const zip = isText(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const tag = `W/"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`;
  const headers = {
    "Cache-Control": "no-cache",
    Vary: "Accept-Encoding",
    ...readHeaders(root, pathname),
    ETag: tag,
    "Last-Modified": stat.mtime.toUTCString(),
  };
  if (found && request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
  const bytes = readFileSync(file);
  // What is zipped is sent whole; films and sounds never are, and Safari plays only those of which it can ask for parts.
  const part = found && !zip ? partOf(request.headers, stat) : undefined;
  if (part === "none")
    return void response.writeHead(416, { ...headers, "Content-Range": `bytes */${stat.size}` }).end();
  if (part) {
    response.writeHead(206, {
      ...headers,
      "Content-Type": type,
      "Content-Length": part.end - part.start,
      "Content-Range": `bytes ${part.start}-${part.end - 1}/${stat.size}`,
    });
    return void response.end(request.method === "HEAD" ? undefined : bytes.subarray(part.start, part.end));
  }
  const body = zip ? gzipSync(bytes) : bytes;
  response.writeHead(found ? 200 : 404, {
    ...headers,
    "Content-Type": type,
    "Content-Length": body.length,
    ...(zip ? {} : { "Accept-Ranges": "bytes" }),
    ...(zip ? { "Content-Encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
