import { href } from "@/components/frame/href";
import { claimAddress } from "@/story/format/addresses";
import { formatAmount } from "@/story/format/formatAmount";
import { speakerOf } from "@/story/format/speakerOf";
import type { Story } from "@/story/model/story";
import { Aliases } from "./Aliases";
import styles from "./prose.module.css";

type Props = { topics: Story["topics"]; story: Story; id?: string };

/** Every account of a question side by side. On a narrow screen each row is a block; the roles keep it a table all the same. */
export function AccountsTable({ topics, story, id }: Props) {
  const corrected = new Set(story.corrections.map(({ where }) => where));
  return (
    <div className={styles.accounts} id={id}>
      <Aliases ids={story.aliases.get(id ?? "")} />
      {topics.map((topic) => (
        // biome-ignore-start lint/a11y: display:block takes a table's roles away in some browsers; written out, they stay.
        <table key={topic.id} role="table">
          <caption>{topic.label}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Figure
              </th>
              <th role="columnheader" scope="col">
                What was reported
              </th>
              <th role="columnheader" scope="col">
                Who said it, when, in what
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {topic.claims.map((claim) => (
              <tr role="row" key={claim.id}>
                <td role="cell">{formatAmount(claim)}</td>
                <td role="cell">
                  <a href={href(claimAddress(story.id, claim.id))} data-claim={claim.id}>
                    {claim.statement}
                  </a>{" "}
                  <small>{corrected.has(claim.id) ? `${claim.status}, corrected` : claim.status}</small>
                </td>
                <td role="cell">
                  {[speakerOf(claim), claim.asOf, claim.sources.map(({ name }) => name).join(" and ")]
                    .filter(Boolean)
                    .join("; ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        // biome-ignore-end lint/a11y: see above.
      ))}
    </div>
  );
}
