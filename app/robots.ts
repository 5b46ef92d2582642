import type { MetadataRoute } from "next";
import { absolute } from "@/story/publish/absolute";

export const dynamic = "force-static";

/** Everything may be read; what is not to be listed says so itself. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absolute("/sitemap.xml") };
}
