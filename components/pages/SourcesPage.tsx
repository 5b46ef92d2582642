import { content } from "@/components/prose/content";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { Contact } from "./Contact";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** The texts a story rests on, and honestly what each of them is. */
export function SourcesPage({ story }: { story: Story }) {
  return (
    <div className="page">
      <Strip story={story} where="Sources" />
      <main className={`column ${content} ${styles.record}`}>
        <h1>Sources</h1>
        {story.sources.map((source, index) => {
          const copies = story.sources.filter((other) => other !== source && other.voice === source.voice);
          return (
            <section className={content} key={source.id} id={source.id}>
              <h2>
                {index + 1}. {source.name}
              </h2>
              <p>{source.what}</p>
              <dl className={styles.facts}>
                {source.title && <Row name="Title" text={source.title} />}
                <Row name="Publisher" text={source.publisher} />
                <Row name="Date" text={source.date} />
                <Row name="Authors" text={source.authorship} />
                <Row name="How far to trust it" text={source.reliability} />
                <Row name="What shows it" text={source.basis.join("; ")} />
                <Row name="Licence" text={source.licence} />
                {copies.length > 0 && (
                  <Row
                    name="One voice with"
                    text={`${copies.map(({ name }) => name).join(", ")}: together one line of evidence.`}
                  />
                )}
                {source.url && (
                  <div>
                    <dt>Address</dt>
                    <dd>
                      <a href={source.url}>{source.url}</a>
                    </dd>
                  </div>
                )}
              </dl>
            </section>
          );
        })}
        <p className="caption">
          <Contact story={story} />
        </p>
      </main>
      <Bar story={story} where="Sources" />
    </div>
  );
}

const Row = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);
