import { href } from "@/components/pages/href";
import { Amount } from "@/components/prose/Amount";
import { content } from "@/components/prose/content";
import { QuoteOriginal } from "@/components/prose/QuoteOriginal";
import { claimAddress, storyAddress } from "@/story/format/addresses";
import { formatAmount } from "@/story/format/formatAmount";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { Contact } from "./Contact";
import { CorrectionList } from "./CorrectionList";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** One claim: what was said, by whom, when, in which source, what others said, and where the story cites it. */
export function RecordPage({ story, claim }: { story: Story; claim: Claim }) {
  const { language } = story;
  const say = sayIn(language);
  const figure = formatAmount(claim, language);
  const semicolon = say("list.semicolon");
  const corrections = story.corrections.filter(({ where }) => where === claim.id);
  return (
    <div className="page">
      <Strip story={story} path={`record/${claim.id}/`} where={claim.topic.label} />
      <main className={`column ${content} ${styles.record}`}>
        {/* In a section, what was said counts for more with reader views than what stands in the sheet of chapters. */}
        <section>
          <h1 data-record="">
            {figure && (
              <span className={styles.figure}>
                <Amount claim={claim} language={language} />
              </span>
            )}
            <span className={figure ? styles.statement : undefined}>{claim.statement}</span>
          </h1>
          <dl className={styles.facts} data-record="">
            <Fact name={say("fact.who")}>{speakerOf(claim, language)}</Fact>
            {claim.asOf && <Fact name={say("fact.when")}>{claim.asOf}</Fact>}
            <Fact name={say("fact.source")}>
              {claim.sources.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && semicolon}
                  <a href={href(storyAddress(story.id, `sources/#${id}`))}>{name}</a>
                </span>
              ))}
            </Fact>
            <Fact name={say("fact.locator")}>{claim.locator}</Fact>
            <Fact name={say("fact.status")}>
              {say("colon", { label: say(`status.${claim.status}`), words: say(`status.${claim.status}.means`) })}
            </Fact>
            {claim.quote && (
              <Fact name={say("fact.quote")}>
                {say("fact.quote.words", { quote: claim.quote.text, speaker: claim.quote.speaker })}
                <QuoteOriginal claim={claim} language={story.language} />
              </Fact>
            )}
            {claim.note && <Fact name={say("fact.note")}>{claim.note}</Fact>}
          </dl>
        </section>
        {claim.conflictsWith.length > 0 && (
          <section data-record="">
            <h2>{say("record.others")}</h2>
            <ul className={styles.others}>
              {claim.conflictsWith.map((other) => (
                <li key={other.id}>
                  <a href={href(claimAddress(story.id, other.id))}>{other.statement}</a>
                  <span className="caption">
                    {[
                      formatAmount(other, language),
                      speakerOf(other, language),
                      other.sources.map(({ name }) => name).join(say("list.and")),
                    ]
                      .filter(Boolean)
                      .join(semicolon)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {corrections.length > 0 && (
          <section data-record="">
            <h2>{say("corrections")}</h2>
            <CorrectionList story={story} corrections={corrections} here={`record/${claim.id}/`} />
          </section>
        )}
        {claim.citedIn.length > 0 && (
          <section>
            <h2>{say("record.cited")}</h2>
            <ul>
              {claim.citedIn.map(({ href: path, label }) => (
                <li key={path}>
                  <a href={href(storyAddress(story.id, path))}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="caption">
          <a href={href(storyAddress(story.id, "record/"))}>{say("record.whole")}</a>. <Contact story={story} />
        </p>
      </main>
      <Bar story={story} where={say("record.claim")} />
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
