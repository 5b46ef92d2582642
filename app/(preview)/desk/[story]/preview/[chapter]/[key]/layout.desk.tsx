import type { ReactNode } from "react";
import { openPage } from "@/app/desk/openPage";
import { Document } from "@/components/pages/Document";
import { site } from "@/story/site/site";

type Props = { children: ReactNode; params: Promise<{ story: string; key: string }> };

export { viewport } from "@/app/viewport";
export const dynamic = "force-dynamic";

export default async function Layout({ children, params }: Props) {
  const { story: id, key } = await params;
  const { story } = await openPage(id, key);
  return <Document lang={story?.language ?? site.language}>{children}</Document>;
}
