import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskDocument } from "@/components/desk/DeskDocument";

export { viewport } from "../viewport";
export const metadata: Metadata = { title: "The desk", robots: { index: false } };
export const dynamic = "force-dynamic";

export default function Layout({ children }: { children: ReactNode }) {
  return <DeskDocument>{children}</DeskDocument>;
}
