import type { ReactNode } from "react";
import { Document } from "@/components/frame/Document";
import { proofOfAll } from "@/story/loadStory";

export { viewport } from "../viewport";

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <Document lang="en" proof={await proofOfAll()}>
      {children}
    </Document>
  );
}
