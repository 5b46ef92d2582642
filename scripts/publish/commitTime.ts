import { spawnSync } from "node:child_process";

/** When the commit that is checked out was made, in seconds since 1970; "" where there is none or no git. */
export function commitTime(): string {
  const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}
