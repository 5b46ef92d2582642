import { sayWith } from "@/components/panels/sayWith";
import { embedTags } from "@/components/prose/embedTags";
import { Prose } from "@/components/prose/Prose";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Chapter } from "@/story/model/chapter";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { href } from "./href";
import { sceneIn } from "./sceneIn";

type Props = { story: Story; chapter: Chapter; scene: Scene };

/** One scene for another site's frame: a step at a time by buttons, keys or a swipe; without script all of them, stacked. */
export function EmbedPage({ story, chapter, scene }: Props) {
  const say = sayIn(story.language);
  const at = <span key="at" data-count={say("step.at", { step: "%0", count: "%1" })} />;
  return (
    <main className="embed content">
      <header>
        <h1>{scene.title}</h1>
        <a href={href(storyAddress(story.id))}>{story.title}</a>
      </header>
      <story-embed data-panel={scene.panel}>
        <Prose body={sceneIn(chapter.body, scene.id)} tags={embedTags(story, chapter, scene)} />
        <div className="embed-tools">
          <button type="button" data-go="-1" aria-label={say("step.previous")}>
            ‹
          </button>
          <span>{sayWith(story.language, "bar.step", { at })}</span>
          <button type="button" data-go="1" aria-label={say("step.next")}>
            ›
          </button>
        </div>
      </story-embed>
    </main>
  );
}
