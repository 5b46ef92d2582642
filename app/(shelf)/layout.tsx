import type { ReactNode } from "react";
import { proofOfAll } from "@/app/stories";
import { Document } from "@/components/pages/Document";

export { viewport } from "../viewport";

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <Document lang="en" proof={await proofOfAll()}>
      {children}
    </Document>
  );
}
