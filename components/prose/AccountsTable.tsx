import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import { formatAmount } from "@/story/format/formatAmount";
import { orderAccounts } from "@/story/format/orderAccounts";
import { speakerOf } from "@/story/format/speakerOf";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import { Aliases } from "./Aliases";
import { Amount } from "./Amount";
import styles from "./accounts.module.css";
import { content } from "./content";

type Props = { topics: Story["topics"]; story: Story; id?: string };

/** Every account of a question side by side: its figure, who said it, what was said. Rows are blocks; the roles keep it a table all the same. */
export function AccountsTable({ topics, story, id }: Props) {
  const corrected = new Set(story.corrections.map(({ where }) => where));
  return (
    <div className={`${content} ${styles.accounts}`} id={id}>
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
                Who said it
              </th>
              <th role="columnheader" scope="col">
                What was reported, when, in what
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {orderAccounts(topic.claims).map((claim) => (
              <tr role="row" key={claim.id} data-numeral={isNumeral(claim) ? "" : undefined}>
                <td role="cell">
                  <Amount claim={claim} />
                </td>
                <td role="cell">{isSaidBy(claim) ? speakerOf(claim) : sourcesOf(claim)}</td>
                <td role="cell">
                  <a href={href(claimAddress(story.id, claim.id))} data-claim={claim.id}>
                    {claim.statement}
                  </a>{" "}
                  <small>
                    {[
                      isSaidBy(claim) ? sourcesOf(claim) : speakerOf(claim),
                      claim.asOf,
                      corrected.has(claim.id) ? `${claim.status}, corrected` : claim.status,
                    ]
                      .filter(Boolean)
                      .join("; ")}
                  </small>
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

const isNumeral = (claim: Claim) => /^[\d,.]+$/.test(formatAmount({ ...claim, ours: undefined }));

/** Where nobody is quoted the source speaks: its name stands where a speaker's would. */
const isSaidBy = ({ assertedBy, ours }: Claim) => assertedBy !== undefined || ours === true;

const sourcesOf = ({ sources }: Claim) => sources.map(({ name }) => name).join(" and ");
