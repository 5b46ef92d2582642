import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { isLoopback } from "@/scripts/desk/admit";
import { deskToken } from "@/scripts/desk/deskToken";

/** The token that a page of the desk bears. There is no such page for who comes by another name than this machine's own. */
export async function openDesk(): Promise<string> {
  const token = deskToken();
  if (!token || !isLoopback((await headers()).get("host"))) notFound();
  return token;
}
