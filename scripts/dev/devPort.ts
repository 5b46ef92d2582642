import { createServer } from "node:net";

/** The port wanted, or else the first free one above it, saying so. Without a wish, from 3000 on. */
export async function devPort(wanted: string | undefined, print: (text: string) => void): Promise<number> {
  const first = Number(wanted || "3000");
  if (!Number.isInteger(first) || first < 1 || first > 65535) {
    throw new Error(`The port is to be "${wanted}": write a number such as 3000.`);
  }
  for (let port = first; port < first + 100 && port <= 65535; port++) {
    if (!(await isFree(port))) continue;
    if (port !== first) print(`Port ${first} is taken, so the pages are on ${port}.`);
    return port;
  }
  throw new Error(`No port from ${first} on is free: name another one, as in npm run dev -- -p 4000.`);
}

/** Asked for on every address of this machine, as Next will. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", ({ code, message }: NodeJS.ErrnoException) =>
      code === "EADDRINUSE" || code === "EACCES" ? resolve(false) : reject(new Error(message)),
    );
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
