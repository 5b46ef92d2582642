import type { CSSProperties, ReactNode } from "react";
import { panels } from "@/components/panels/panels";
import { StillBox } from "@/components/panels/still/StillBox";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Scene, SceneStep } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { Aliases } from "./Aliases";
import styles from "./prose.module.css";
import { sourceNumbers } from "./sourceNumbers";

type Props = { story: Story; scene: Scene; id: string; aliases?: string[]; alt?: string; children: ReactNode };

/** One step: its still, the still in a sentence, and the prose. */
export async function StepView({ story, scene, id, aliases, alt, children }: Props) {
  const index = scene.steps.findIndex((step) => step.id === id);
  const step = scene.steps[index];
  const panel = panels[scene.panel];
  if (!step || !panel) throw new Error(`Scene ${scene.id} has no step ${id}, or no panel.`);
  const Still = await panel.still();
  return (
    <section className="step" data-speakers={speakersIn(step, story)} style={{ "--i": index + 1 } as CSSProperties}>
      <span className="anchor" id={id} />
      <Aliases ids={aliases} />
      <StillBox step={id} group={step.group} plays={panel.plays}>
        <Still state={step.state} />
      </StillBox>
      <section className={`words ${styles.words}`} tabIndex={-1}>
        <p className="graphic">{sayIn(story.language)("graphic", { words: alt ?? step.sentence })}</p>
        {children}
      </section>
    </section>
  );
}

/** On paper, under the drawing: who speaks in it, each once, with the numbers of the sources. */
function speakersIn({ claims }: SceneStep, story: Story): string | undefined {
  const { language } = story;
  const speakerIn = (claim: Claim) => speakerOf(claim, language);
  const speakers = [...new Set(claims.map(speakerIn))].map((speaker) => {
    const sources = claims.filter((claim) => speakerIn(claim) === speaker).flatMap((claim) => claim.sources);
    return `${speaker} [${sourceNumbers(sources, story)}]`;
  });
  return speakers.join(sayIn(language)("list.semicolon")) || undefined;
}
