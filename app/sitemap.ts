import type { MetadataRoute } from "next";
import { openAll } from "@/app/stories";
import { absolute } from "@/story/publish/absolute";
import { listPages } from "@/story/publish/listPages";
import { alternateLinks } from "./pageHead";

export const dynamic = "force-static";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return listPages(await openAll()).map(({ address, modified, alternates = [] }) => ({
    url: absolute(address) ?? address,
    lastModified: modified,
    ...(alternates.length > 0 && {
      alternates: { languages: Object.fromEntries(alternateLinks({ alternates })) },
    }),
  }));
}
