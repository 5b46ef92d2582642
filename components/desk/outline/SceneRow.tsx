import type { SceneOutline } from "@/story/model/desk";
import { deskAddress } from "../deskAddress";
import type { Act } from "./Act";
import { AddressForm } from "./AddressForm";
import { CountWords } from "./CountWords";
import { dropsOn, Grip } from "./Grip";
import { moveKeys } from "./moveKeys";
import { PartTools } from "./PartTools";
import { partId } from "./partId";

/** A scene with its steps. `file`: of the chapter that tells it. */
export function SceneRow({ scene, file, act }: { scene: SceneOutline; file: string; act: Act }) {
  const { id, title, line, panel, counts, steps } = scene;
  const add = (step: string) =>
    act.change(
      { do: "add", part: { kind: "step", scene: id, id: step } },
      `The step "${step}" is added to "${title}".`,
    );
  return (
    <li>
      <div className="desk-part">
        <a id={partId(act.story, { kind: "scene", id })} href={deskAddress(file, { line, column: 1 })}>
          {title}
        </a>{" "}
        {scene.file && <a href={deskAddress(scene.file)}>{panel}</a>} <CountWords counts={counts} />
        {scene.file && (
          <PartTools part={{ kind: "scene", id }} title={title} act={act}>
            <AddressForm label="New step's address" verb="Add a step" onSubmit={({ id }) => add(id)} />
          </PartTools>
        )}
      </div>
      <ol>
        {steps.map((step, index) => {
          const part = { kind: "step", scene: id, id: step.id } as const;
          const places = { index, count: steps.length };
          const movable = { act, part, title: step.id, places };
          return (
            <li key={steps.findIndex(({ id }) => id === step.id) === index ? step.id : index}>
              <div className="desk-part" {...dropsOn(movable)}>
                <Grip {...movable} />
                <a
                  id={partId(act.story, part)}
                  href={deskAddress(file, { line: step.line, column: 1 })}
                  {...moveKeys(act, part, step.id, places)}
                >
                  {step.id}
                </a>{" "}
                <CountWords counts={step.counts} />
                {scene.file && <PartTools part={part} title={step.id} places={places} act={act} />}
              </div>
            </li>
          );
        })}
      </ol>
    </li>
  );
}
