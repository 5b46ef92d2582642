import type { ChapterOutline } from "@/story/model/desk";
import { deskAddress, newAddress } from "../deskAddress";
import type { Act } from "./Act";
import { CountWords } from "./CountWords";
import { dropsOn, Grip } from "./Grip";
import { moveKeys } from "./moveKeys";
import { PartTools } from "./PartTools";
import { partId } from "./partId";
import { SceneRow } from "./SceneRow";

/** `index`: its place in the reading order, of `count`; undefined where it has none. */
type Props = { chapter: ChapterOutline; index?: number; count: number; act: Act };

/** A chapter with its scenes. */
export function ChapterRow({ chapter, index, count, act }: Props) {
  const { slug, title, file, listed, measure, counts, scenes } = chapter;
  const part = { kind: "chapter", id: slug } as const;
  const places = index === undefined ? undefined : { index, count };
  const movable = places && { act, part, title, places };
  return (
    <li>
      <div className="desk-part" {...(movable && dropsOn(movable))}>
        {movable && <Grip {...movable} />}
        <a id={partId(act.story, part)} href={deskAddress(file)} {...moveKeys(act, part, title, places)}>
          {title}
        </a>{" "}
        {!listed && <em>not in story.yaml yet</em>} {measure && <span>{measure.words} words</span>}{" "}
        <CountWords counts={counts} />
        <PartTools part={part} title={title} places={places} act={act}>
          <a href={newAddress("scene", { story: act.story, chapter: slug })}>New scene in it</a>
        </PartTools>
      </div>
      {scenes.length > 0 && (
        <ul>
          {scenes.map((scene) => (
            <SceneRow key={`${scene.id} ${scene.line}`} scene={scene} file={file} act={act} />
          ))}
        </ul>
      )}
    </li>
  );
}
