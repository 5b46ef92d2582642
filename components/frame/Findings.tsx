import type { Finding } from "@/story/model/finding";
import styles from "./frame.module.css";

/** For editors at work: what keeps this page from being shown, in the words of `npm run check`. */
export function Findings({ findings }: { findings: Finding[] }) {
  return (
    <main className={`column ${styles.findings}`} data-findings={findings.length}>
      <h1>This page waits for a correction</h1>
      {findings.map(({ place, rule, problem, fix }) => (
        <section key={`${place.file}:${place.line}:${place.column} ${rule} ${problem}`}>
          <h2>
            <code>
              {place.file}:{place.line}:{place.column}
            </code>{" "}
            {rule}
          </h2>
          <p>{problem}</p>
          <p>Fix: {fix}</p>
        </section>
      ))}
    </main>
  );
}
