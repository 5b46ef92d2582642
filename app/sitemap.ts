import type { MetadataRoute } from "next";
import { openShelf } from "@/app/stories";
import { absolute } from "@/story/publish/absolute";
import { listPages } from "@/story/publish/listPages";

export const dynamic = "force-static";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return listPages(await openShelf()).map(({ address, modified }) => ({
    url: absolute(address) ?? address,
    lastModified: modified,
  }));
}
