import { href } from "@/components/pages/href";
import { Amount } from "@/components/prose/Amount";
import { content } from "@/components/prose/content";
import { claimAddress, storyAddress } from "@/story/format/addresses";
import { formatAmount } from "@/story/format/formatAmount";
import { speakerOf } from "@/story/format/speakerOf";
import { statusWords } from "@/story/format/statusWords";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { Contact } from "./Contact";
import { CorrectionList } from "./CorrectionList";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** One claim: what was said, by whom, when, in which source, what others said, and where the story cites it. */
export function RecordPage({ story, claim }: { story: Story; claim: Claim }) {
  const figure = formatAmount(claim);
  const corrections = story.corrections.filter(({ where }) => where === claim.id);
  return (
    <div className="page">
      <Strip story={story} where={claim.topic.label} />
      <main className={`column ${content} ${styles.record}`}>
        <h1 data-record="">
          {figure && (
            <span className={styles.figure}>
              <Amount claim={claim} />
            </span>
          )}
          <span className={figure ? styles.statement : undefined}>{claim.statement}</span>
        </h1>
        <dl className={styles.facts} data-record="">
          <Fact name="Who said it">{speakerOf(claim)}</Fact>
          {claim.asOf && <Fact name="Of when">{claim.asOf}</Fact>}
          <Fact name="Source">
            {claim.sources.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && "; "}
                <a href={href(storyAddress(story.id, `sources/#${id}`))}>{name}</a>
              </span>
            ))}
          </Fact>
          <Fact name="Where in it">{claim.locator}</Fact>
          <Fact name="Status">
            {claim.status}: {statusWords[claim.status]}
          </Fact>
          {claim.quote && (
            <Fact name="In their words">
              “{claim.quote.text}” ({claim.quote.speaker})
            </Fact>
          )}
          {claim.note && <Fact name="Note">{claim.note}</Fact>}
        </dl>
        {claim.conflictsWith.length > 0 && (
          <section data-record="">
            <h2>Others said</h2>
            <ul className={styles.others}>
              {claim.conflictsWith.map((other) => (
                <li key={other.id}>
                  <a href={href(claimAddress(story.id, other.id))}>{other.statement}</a>
                  <span className="caption">
                    {[formatAmount(other), speakerOf(other), other.sources.map(({ name }) => name).join(" and ")]
                      .filter(Boolean)
                      .join("; ")}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {corrections.length > 0 && (
          <section data-record="">
            <h2>Corrections</h2>
            <CorrectionList story={story} corrections={corrections} here={`record/${claim.id}/`} />
          </section>
        )}
        {claim.citedIn.length > 0 && (
          <section>
            <h2>In the story</h2>
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
          <a href={href(storyAddress(story.id, "record/"))}>The whole record</a>. <Contact story={story} />
        </p>
      </main>
      <Bar story={story} where="A claim" />
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
