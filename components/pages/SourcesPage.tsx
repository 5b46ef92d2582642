import { content } from "@/components/prose/content";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { Bar } from "./Bar";
import { Contact } from "./Contact";
import styles from "./pages.module.css";
import { Strip } from "./Strip";

/** The texts a story rests on, and honestly what each of them is. */
export function SourcesPage({ story }: { story: Story }) {
  const say = sayIn(story.language);
  return (
    <div className="page">
      <Strip story={story} path="sources/" where={say("sources")} />
      <main className={`column ${content} ${styles.record}`}>
        <h1>{say("sources")}</h1>
        {story.sources.map((source, index) => {
          const copies = story.sources.filter((other) => other !== source && other.voice === source.voice);
          return (
            <section className={content} key={source.id} id={source.id}>
              <h2>
                {index + 1}. {source.name}
              </h2>
              <p>{source.what}</p>
              <dl className={styles.facts}>
                {source.title && <Row name={say("source.title")} text={source.title} />}
                <Row name={say("source.publisher")} text={source.publisher} />
                <Row name={say("source.date")} text={source.date} />
                <Row name={say("source.authors")} text={source.authorship} />
                <Row name={say("source.reliability")} text={source.reliability} />
                <Row name={say("source.basis")} text={source.basis.join(say("list.semicolon"))} />
                <Row name={say("source.licence")} text={source.licence} />
                {copies.length > 0 && (
                  <Row
                    name={say("source.voice")}
                    text={say("source.voices", { names: copies.map(({ name }) => name).join(say("list.comma")) })}
                  />
                )}
                {source.url && (
                  <div>
                    <dt>{say("source.address")}</dt>
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
      <Bar story={story} where={say("sources")} />
    </div>
  );
}

const Row = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);
