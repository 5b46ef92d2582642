/**
 * Listens on 127.0.0.1 and returns the port: the one given, or else the first free one from 4173.
 * @param {import("node:net").Server} server
 * @param {string | undefined} wanted what PORT holds
 * @returns {Promise<number>}
 */
export async function listen(server, wanted) {
  if (wanted !== undefined && wanted !== "") {
    if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535)
      throw new Error(`PORT is "${wanted}": write a number such as 4173.`);
    if (await tryPort(server, Number(wanted))) return Number(wanted);
    throw new Error(`Port ${wanted} is taken: name another in PORT, or leave it out to have one found.`);
  }
  for (let port = 4173; port < 4273; port++) if (await tryPort(server, port)) return port;
  throw new Error("No port from 4173 to 4272 is free: name one in PORT.");
}

/**
 * @param {import("node:net").Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const refuse = (error) => (error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error));
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      resolve(true);
    });
  });
}
