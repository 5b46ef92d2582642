import { deserialize } from "node:v8";
import { headers } from "next/headers";
import type { KeptPage } from "@/scripts/desk/keptPages";
import type { DrawnScene } from "@/story/model/desk";
import { openDesk } from "./openDesk";

/** What the desk's own server keeps for the pages in the desk's frames, which Next makes. */
type Kept = { page: KeptPage | undefined; stills: DrawnScene | undefined };

/** What is kept under a key; undefined where nothing is, or not any more, or where an address was typed that holds no key. */
export async function keptFor<Of extends keyof Kept>(of: Of, key: string): Promise<Kept[Of]> {
  const { address, token } = await openDesk();
  const answer = await fetch(`${address}kept/${of}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-Attest-Desk": token,
      Origin: `http://${(await headers()).get("host")}`,
    },
    body: JSON.stringify({ key }),
  });
  return answer.ok ? deserialize(new Uint8Array(await answer.arrayBuffer())) : undefined;
}
