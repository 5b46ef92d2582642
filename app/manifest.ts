import type { MetadataRoute } from "next";
import { href } from "@/components/pages/href";
import { sayIn } from "@/story/messages/sayIn";
import { site } from "@/story/site/site";
import { themeColors } from "./themeColors";

export const dynamic = "force-static";

export default function manifest(): MetadataRoute.Manifest {
  const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
    src: href(`/${name}.png`),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    name: site.name,
    description: sayIn(site.language)("site.about"),
    lang: site.language,
    start_url: href("/"),
    scope: href("/"),
    display: "minimal-ui",
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [icon("icon-192", 192, "any"), icon("icon-512", 512, "any"), icon("icon-maskable-512", 512, "maskable")],
  };
}
