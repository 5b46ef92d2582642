import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { siteServer } from "../scripts/site/siteServer.mjs";

/** How a path that ends in `path` is answered: half of it, and then what `then` says; or in another way altogether. */
type Rule = { path: RegExp; answer: (response: ServerResponse) => void };

export type Host = {
  /** With the base path, without a slash at its end. */
  home: string;
  /** Paths asked for, in order. */
  asked: string[];
  rules: Rule[];
  /** Nothing listens any more. */
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** A site's folder behind a server that can be made to fail as networks do. */
export async function startHost(root: string, basePath = ""): Promise<Host> {
  const site = siteServer(root, basePath);
  const asked: string[] = [];
  const rules: Rule[] = [];
  let server: Server;
  let port = 0;
  const host: Host = {
    home: "",
    asked,
    rules,
    async start() {
      server = createServer((request, response) => {
        const path = request.url ?? "";
        asked.push(path);
        const rule = rules.find((one) => one.path.test(path));
        if (rule) rule.answer(response);
        else site.emit("request", request, response);
      });
      await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
      ({ port } = server.address() as AddressInfo);
      host.home = `http://localhost:${port}${basePath}`;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await host.start();
  return host;
}

/** Sends half of a file, as zipped as hosts send it; then waits, and sends the rest or breaks off. */
export function halfOf(root: string, path: string, then: Promise<"rest" | "break">): Rule["answer"] {
  return (response) => {
    const body = gzipSync(readFileSync(join(root, path)));
    const half = Math.floor(body.length * 0.7);
    const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip", "Content-Length": body.length };
    response.writeHead(200, headers);
    response.write(body.subarray(0, half));
    then.then((what) => (what === "rest" ? response.end(body.subarray(half)) : response.destroy()));
  };
}
