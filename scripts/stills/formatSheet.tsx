import { renderToStaticMarkup } from "react-dom/server";
import { type PublishedScene, schemes, screens, shotFile, type Taken } from "./shot";

const columns = screens.flatMap(({ width }) => schemes.map((scheme) => ({ width, scheme })));

/** What is not ticked is not shown, and leaves its room to the rest. */
const choices = [...screens.map(({ width }) => String(width)), ...schemes];
const hidden = choices.map((name) => `html:has(#show-${name}:not(:checked)) .for-${name} { display: none }`);

const looks = `
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: var(--caption) }
h1 { font: var(--h1) }
h2 { font: var(--h2); margin-block: 3rem 0.5rem }
form { position: sticky; top: 0; z-index: 1; display: flex; gap: 1.5rem; padding-block: 0.5rem; background: var(--paper) }
.step { display: flex; gap: 0.5rem; align-items: flex-start; padding-block: 0.5rem; border-top: 1px solid var(--rule-ui) }
.step > div { flex: 0 0 14rem }
.step p { margin: 0.25rem 0 }
.step a { min-width: 0; outline: 1px solid var(--rule) }
img { display: block; width: 100%; height: auto }
${hidden.join("\n")}
`;

/** One page with every picture: a row for a step, beside what the graphic says in words; a column for a screen and a scheme. */
export function formatSheet(scenes: PublishedScene[], taken: ReadonlyMap<string, Taken>, tokens: string): string {
  const stories = [...new Set(scenes.map(({ story }) => story))];
  const body = (
    <body>
      <form>
        {choices.map((name) => (
          <label key={name}>
            <input type="checkbox" id={`show-${name}`} defaultChecked /> {name}
          </label>
        ))}
      </form>
      {stories.map((story) => (
        <section key={story}>
          <h1>{story}</h1>
          {scenes
            .filter((scene) => scene.story === story)
            .map((scene) => (
              <SceneRows key={scene.id} scene={scene} taken={taken} />
            ))}
        </section>
      ))}
    </body>
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stills: ${stories.join(", ")}</title>
<style>${tokens}${looks}</style>
${renderToStaticMarkup(body)}
</html>
`;
}

function SceneRows({ scene, taken }: { scene: PublishedScene; taken: ReadonlyMap<string, Taken> }) {
  const { chapter, id, panel, steps } = scene;
  return (
    <section id={`${scene.story}/${id}`}>
      <h2>
        {chapter}: {id} ({panel}, {steps.length} steps)
      </h2>
      {steps.map(({ id: step, sentence }, index) => (
        <div className="step" key={step}>
          <div>
            <b>
              {index + 1} {step}
            </b>
            <p>{sentence}</p>
          </div>
          {columns.map(({ width, scheme }) => {
            const picture = taken.get(shotFile(scene, index, step, width, scheme));
            if (!picture) throw new Error(`Step ${step} of ${id} has no ${scheme} picture at ${width}.`);
            return <Picture key={picture.file} picture={picture} column={`for-${width} for-${scheme}`} />;
          })}
        </div>
      ))}
    </section>
  );
}

/** As wide as its screen's share; a click opens it in its own size. */
function Picture({ picture: { file, width, height }, column }: { picture: Taken; column: string }) {
  return (
    <a href={file} className={column} style={{ flex: `${Math.round(width)} 1 0` }}>
      {/* biome-ignore lint/performance/noImgElement: the page is opened as a file, where nothing else serves pictures. */}
      <img src={file} alt={file} width={Math.round(width)} height={Math.round(height)} loading="lazy" />
    </a>
  );
}
