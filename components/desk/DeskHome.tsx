import { href } from "@/components/pages/href";
import type { ChapterOutline, Counts, Outline, SceneOutline } from "@/story/model/desk";
import { deskAddress } from "./deskAddress";

/** Every story with its chapters, scenes and steps, the findings counted at each. */
export const DeskHome = ({ outlines }: { outlines: Outline[] }) => (
  <main className="desk-home">
    <header>
      <h1>The desk</h1>
      <p>
        What you save here is written to the files under <code>content/</code>.{" "}
        <a href={href("/")}>The stories as readers see them</a>
      </p>
    </header>
    {outlines.length === 0 && (
      <p>
        There is no story yet. Begin one in the terminal: <code>npm run new -- story my-story</code>
      </p>
    )}
    {outlines.map((outline) => (
      <section key={outline.id} id={outline.id} aria-labelledby={`${outline.id}-title`}>
        <h2 id={`${outline.id}-title`}>{outline.title}</h2>
        <CountWords counts={outline.counts} />
        <ol className="desk-chapters">
          {outline.chapters.map((chapter) => (
            <Chapter key={chapter.slug} chapter={chapter} />
          ))}
        </ol>
        <h3>Files of the story</h3>
        <ul className="desk-files">
          {outline.files.map(({ name, file, counts }) => (
            <li key={file}>
              <a href={deskAddress(file)}>{name}</a> <CountWords counts={counts} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </main>
);

const Chapter = ({ chapter }: { chapter: ChapterOutline }) => (
  <li>
    <p>
      <a href={deskAddress(chapter.file)}>{chapter.title}</a> {!chapter.listed && <em>not in story.yaml yet</em>}{" "}
      {chapter.measure && <span>{chapter.measure.words} words</span>} <CountWords counts={chapter.counts} />
    </p>
    {chapter.scenes.length > 0 && (
      <ul>
        {chapter.scenes.map((scene) => (
          <Scene key={`${scene.id} ${scene.line}`} scene={scene} file={chapter.file} />
        ))}
      </ul>
    )}
  </li>
);

const Scene = ({ scene, file }: { scene: SceneOutline; file: string }) => (
  <li>
    <p>
      <a href={deskAddress(file, { line: scene.line, column: 1 })}>{scene.title}</a>{" "}
      {scene.file && <a href={deskAddress(scene.file)}>{scene.panel}</a>} <CountWords counts={scene.counts} />
    </p>
    <ol>
      {scene.steps.map(({ id, line, counts }) => (
        <li key={`${id} ${line}`}>
          <a href={deskAddress(file, { line, column: 1 })}>{id}</a> <CountWords counts={counts} />
        </li>
      ))}
    </ol>
  </li>
);

/** Nothing where nothing is wrong. */
function CountWords({ counts: { errors, warnings } }: { counts: Counts }) {
  const words = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
  ];
  return (
    words.length > 0 && <span className={errors > 0 ? "desk-count desk-errors" : "desk-count"}>{words.join(", ")}</span>
  );
}
