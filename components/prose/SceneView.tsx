import type { CSSProperties, ReactNode } from "react";
import { MotionSwitch } from "@/components/pages/MotionSwitch";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { AfterScene } from "./AfterScene";
import { content } from "./content";
import { EmbedCode } from "./EmbedCode";
import { SceneTable } from "./SceneTable";

/** A scene: its steps, told one after another, and at its end the same as a table and for other sites; the switch stands beside a page's first. */
export function SceneView({ scene, story, children }: { scene: Scene; story: Story; children: ReactNode }) {
  return (
    <>
      <MotionSwitch language={story.language} />
      <story-scene
        className={`scene ${content}`}
        id={scene.id}
        data-panel={scene.panel}
        data-pins=""
        style={{ "--steps": scene.steps.length } as CSSProperties}
      >
        {children}
      </story-scene>
      <AfterScene scene={scene} />
      <SceneTable scene={scene} story={story} />
      <EmbedCode scene={scene} story={story} />
    </>
  );
}
