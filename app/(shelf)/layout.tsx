import type { ReactNode } from "react";
import { proofOfAll } from "@/app/stories";
import { Document } from "@/components/pages/Document";
import { site } from "@/story/site/site";

export { viewport } from "../viewport";

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <Document lang={site.language} proof={await proofOfAll()}>
      {children}
    </Document>
  );
}
