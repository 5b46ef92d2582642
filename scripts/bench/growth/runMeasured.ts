import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";

export type Cost = {
  seconds: number;
  /** Of processors, by the command and all it started, where the system tells: what stays the same on a busy machine. */
  cpuSeconds?: number;
  /** Most that they held at one time, where the system tells. */
  megabytes?: number;
};

/** Runs a program of Node's in a folder to its end. Throws with all it printed where it fails. */
export async function runMeasured(folder: string, args: string[], env: Record<string, string>): Promise<Cost> {
  const begun = performance.now();
  const before = await spentByEnded();
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => printed.push(String(text)));
  let most = 0;
  let looking = Promise.resolve();
  const watch = setInterval(() => {
    looking = looking.then(async () => {
      most = Math.max(most, await heldBy(child.pid));
    });
  }, 500);
  const ended = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  await looking;
  if (ended !== 0) throw new Error(`${args.join(" ")} failed:\n${printed.join("")}`);
  const seconds = (performance.now() - begun) / 1000;
  const after = await spentByEnded();
  return {
    seconds,
    ...(before !== undefined && after !== undefined && { cpuSeconds: after - before }),
    ...(most > 0 && { megabytes: most / 1e6 }),
  };
}

/** Seconds of processors that processes have used which this one started, or they, and which have ended. */
async function spentByEnded(): Promise<number | undefined> {
  const stat = await readFile("/proc/self/stat", "utf8").catch(() => undefined);
  if (stat === undefined) return undefined;
  const ticks = 100;
  const fields = stat.slice(stat.lastIndexOf(")")).split(" ");
  return (Number(fields[14]) + Number(fields[15])) / ticks;
}

/** Bytes held by a process and its descendants, what they share counted once; 0 where the system does not say. */
async function heldBy(root: number | undefined): Promise<number> {
  const all = await readdir("/proc").catch(() => []);
  const parents = new Map<number, number>();
  for (const id of all.filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
    parents.set(Number(id), Number(stat.slice(stat.lastIndexOf(")")).split(" ")[2]));
  }
  const descends = (id: number | undefined): boolean =>
    id !== undefined && (id === root || descends(parents.get(id) || undefined));
  let sum = 0;
  for (const id of parents.keys()) {
    if (!descends(id)) continue;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
    sum += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return sum;
}
