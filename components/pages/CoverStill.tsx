import { endSentence } from "@/components/panels/endSentence";
import { panels } from "@/components/panels/panels";
import { StillBox } from "@/components/panels/still/StillBox";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Story } from "@/story/model/story";
import styles from "./cover.module.css";

type Props = { cover: NonNullable<Story["cover"]>; language: Language };

/** The step that a story shows of itself, on its cover and on the shelf. */
export async function CoverStill({ cover, language }: Props) {
  return (
    <figure className={styles.still}>
      <StillBox>
        <Drawing cover={cover} />
      </StillBox>
      <figcaption className="graphic">
        {endSentence(cover.caption)} {sayIn(language)("graphic", { words: cover.step.sentence })}
      </figcaption>
    </figure>
  );
}

async function Drawing({ cover: { scene, step, caption } }: { cover: NonNullable<Story["cover"]> }) {
  const panel = panels[scene.panel];
  if (!panel) throw new Error(`There is no panel ${scene.panel}.`);
  const [Cover, Still] = await Promise.all([panel.cover?.(), panel.still()]);
  return Cover ? (
    <Cover state={step.state} caption={caption} />
  ) : (
    <>
      <Still state={step.state} />
      <p className={styles.caption}>{caption}</p>
    </>
  );
}
