import type { Finding } from "@/story/model/finding";
import { FindingList } from "./FindingList";

/** For editors at work, in place of a page: what keeps it from being shown. */
export const Findings = ({ findings, root }: { findings: Finding[]; root: string }) => (
  <main className="column" data-findings={findings.length}>
    <h1>This page waits for a correction</h1>
    <FindingList findings={findings} root={root} />
  </main>
);
