import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { DeskServer } from "@/components/desk/askDesk";
import { isLoopback } from "@/scripts/desk/admit";
import { deskVariables } from "@/scripts/desk/deskVariables";

/** What a page of the desk asks its server with. There is no such page for who comes by another name than this machine's own. */
export async function openDesk(): Promise<DeskServer> {
  const { [deskVariables.token]: token, [deskVariables.port]: port } = process.env;
  const host = (await headers()).get("host") ?? "";
  if (!token || !port || !isLoopback(host)) notFound();
  return { address: `http://${host.replace(/:\d+$/, "")}:${port}/`, token };
}
