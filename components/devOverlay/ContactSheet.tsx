import { useEffect, useState } from "react";
import type { Proof } from "@/story/model/proof";
import { StillFrame, screens } from "./StillFrame";
import { copyScene, standIn } from "./standIn";

type Row = { id: string; sentence: string; page: string };
type Sheet = { scene: string; panel: string; rows: Row[] }[];

/** Every still of the page's scenes on three screens, in place of the page: for `?steps=all`. */
export function ContactSheet({ proof }: { proof: Proof }) {
  const [sheet, setSheet] = useState<Sheet>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a new proof the page's stills are new as well.
  useEffect(() => setSheet(readSheet()), [proof]);
  useEffect(() => {
    document.documentElement.dataset.steps = "all";
    return () => void delete document.documentElement.dataset.steps;
  }, []);
  return (
    <main className="proof-sheet">
      <p>
        <a href={location.pathname}>Back to the page</a>
      </p>
      {sheet.map(({ scene, panel, rows }) => (
        <section key={scene}>
          <h2>
            {scene} ({panel}, {rows.length} steps)
          </h2>
          {rows.map(({ id, sentence, page }, index) => (
            <article key={id}>
              <h3>
                {index + 1} {id}
              </h3>
              <p>{sentence}</p>
              <div>
                {screens.map((screen) => (
                  <StillFrame key={screen.width} page={page} title={`${id} at ${screen.width}`} screen={screen} />
                ))}
              </div>
            </article>
          ))}
        </section>
      ))}
    </main>
  );
}

function readSheet(): Sheet {
  return [...document.querySelectorAll<HTMLElement>("story-scene")].map((scene) => ({
    scene: scene.id,
    panel: scene.dataset.panel ?? "",
    rows: [...scene.querySelectorAll(".step")].map((step, index) => ({
      id: step.querySelector<HTMLElement>(".still")?.dataset.still ?? "",
      sentence: step.querySelector(".graphic")?.textContent ?? "",
      page: standIn(copyScene(scene, (copy) => keepStill(copy, index))),
    })),
  }));
}

function keepStill(scene: HTMLElement, index: number) {
  for (const [at, step] of scene.querySelectorAll(".step").entries()) {
    if (at !== index) step.remove();
    else step.querySelector(".words")?.replaceChildren();
  }
}
