import type { ReactNode } from "react";
import { Document } from "@/components/frame/Document";

export { viewport } from "../viewport";

export default function Layout({ children }: { children: ReactNode }) {
  return <Document lang="en">{children}</Document>;
}
