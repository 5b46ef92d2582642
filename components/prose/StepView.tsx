import type { CSSProperties, ReactNode } from "react";
import { panels } from "@/components/panels/panels";
import { StillBox } from "@/components/panels/still/StillBox";
import type { Scene } from "@/story/model/scene";
import { Aliases } from "./Aliases";
import styles from "./prose.module.css";

type Props = { scene: Scene; id: string; aliases?: string[]; alt?: string; children: ReactNode };

/** One step: its still, the still in a sentence, and the prose. */
export async function StepView({ scene, id, aliases, alt, children }: Props) {
  const index = scene.steps.findIndex((step) => step.id === id);
  const step = scene.steps[index];
  const panel = panels[scene.panel];
  if (!step || !panel) throw new Error(`Scene ${scene.id} has no step ${id}, or no panel.`);
  const Still = await panel.still();
  return (
    <section className="step" style={{ "--i": index + 1 } as CSSProperties}>
      <span className="anchor" id={id} />
      <Aliases ids={aliases} />
      <StillBox step={id} group={step.group}>
        <Still state={step.state} />
      </StillBox>
      <div className={`words ${styles.words}`} tabIndex={-1}>
        <p className="graphic">Graphic: {alt ?? step.sentence}</p>
        {children}
      </div>
    </section>
  );
}
