import type { CSSProperties, ReactNode } from "react";
import { MotionSwitch } from "@/components/frame/MotionSwitch";
import type { Scene } from "@/story/model/scene";
import { SceneTable } from "./SceneTable";

/** A scene: its steps, told one after another, and at its end the same as a table; the switch stands beside a page's first. */
export function SceneView({ scene, children }: { scene: Scene; children: ReactNode }) {
  return (
    <>
      <MotionSwitch />
      <story-scene
        className="scene"
        id={scene.id}
        data-panel={scene.panel}
        style={{ "--steps": scene.steps.length } as CSSProperties}
      >
        {children}
      </story-scene>
      <SceneTable scene={scene} />
    </>
  );
}
