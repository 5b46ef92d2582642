import { once } from "node:events";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { Content } from "@/story/model/content";
import { isOwnPage } from "./admit";
import { answer } from "./answer";

/** `token`: the word that the desk's pages bear; `port`: where on this machine Next serves them. */
type Settings = Content & { token: string; port: string };

/**
 * Answers what the pages of the desk ask, at a free port of this machine that no other can reach. It stands apart from Next,
 * whose process is busy for as long as it draws a page: what is typed meanwhile is checked here.
 */
export async function serveDesk(settings: Settings): Promise<{ port: number; stop(): void }> {
  const server = createServer((request, response) => {
    respond(request, response, settings).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, settings: Settings): Promise<void> {
  const headers = headersFor(request.headers.origin, settings.port);
  // What a browser asks before it lets a page ask anything of another port.
  if (request.method === "OPTIONS") {
    response.writeHead(204, headers).end();
    return;
  }
  const { status, body } = await answer(request, (request.url ?? "").slice(1), settings);
  const isJson = !(body instanceof Uint8Array);
  response.writeHead(status, { ...headers, "Content-Type": isJson ? "application/json" : "application/octet-stream" });
  response.end(isJson ? JSON.stringify(body) : body);
}

/** The desk's pages may read what they are told, and no page else. */
const headersFor = (origin: string | undefined, port: string): OutgoingHttpHeaders => ({
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-site",
  Vary: "Origin",
  ...(isOwnPage(origin, port) && {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": "content-type, x-attest-desk",
    "Access-Control-Max-Age": "7200",
  }),
});
