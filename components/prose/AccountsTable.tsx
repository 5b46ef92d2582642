import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import { formatAmount } from "@/story/format/formatAmount";
import { orderAccounts } from "@/story/format/orderAccounts";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";
import type { Story } from "@/story/model/story";
import { Aliases } from "./Aliases";
import { Amount } from "./Amount";
import styles from "./accounts.module.css";
import { content } from "./content";

type Props = { topics: Story["topics"]; story: Story; id?: string };

/** Every account of a question side by side: its figure, who said it, what was said. Rows are blocks; the roles keep it a table all the same. */
export function AccountsTable({ topics, story, id }: Props) {
  const { language } = story;
  const say = sayIn(language);
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
                {say("accounts.figure")}
              </th>
              <th role="columnheader" scope="col">
                {say("accounts.who")}
              </th>
              <th role="columnheader" scope="col">
                {say("accounts.what")}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {orderAccounts(topic.claims).map((claim) => (
              <tr role="row" key={claim.id} data-numeral={isNumeral(claim, language) ? "" : undefined}>
                <td role="cell">
                  <Amount claim={claim} language={language} />
                </td>
                <td role="cell">{isSaidBy(claim) ? speakerOf(claim, language) : sourcesOf(claim, language)}</td>
                <td role="cell">
                  <a href={href(claimAddress(story.id, claim.id))} data-claim={claim.id}>
                    {claim.statement}
                  </a>{" "}
                  <small>
                    {[
                      isSaidBy(claim) ? sourcesOf(claim, language) : speakerOf(claim, language),
                      claim.asOf,
                      statusOf(claim, corrected.has(claim.id), language),
                    ]
                      .filter(Boolean)
                      .join(say("list.semicolon"))}
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

const isNumeral = (claim: Claim, language: Language) =>
  /^[\d,.\u00a0\u202f]+$/.test(formatAmount({ ...claim, ours: undefined }, language));

function statusOf({ status: id }: Claim, isCorrected: boolean, language: Language): string {
  const say = sayIn(language);
  const status = say(`status.${id}`);
  return isCorrected ? say("status.corrected", { status }) : status;
}

/** Where nobody is quoted the source speaks: its name stands where a speaker's would. */
const isSaidBy = ({ assertedBy, ours }: Claim) => assertedBy !== undefined || ours === true;

const sourcesOf = ({ sources }: Claim, language: Language) =>
  sources.map(({ name }) => name).join(sayIn(language)("list.and"));
