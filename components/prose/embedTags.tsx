// biome-ignore-all lint/correctness/noComponentHookFactories: these run once on the server, where no component keeps state.
import type { ComponentProps, ReactNode } from "react";
import { href } from "@/components/pages/href";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Chapter } from "@/story/model/chapter";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { AfterScene } from "./AfterScene";
import { type ProseTags, proseTags } from "./proseTags";
import { Quotation } from "./Quotation";
import { StepView } from "./StepView";

type EmbedTags = ProseTags & { a: (props: ComponentProps<"a">) => ReactNode };

/** The editor's tags for a scene that stands alone: each step says what it rests on and where it stands in its story. */
export function embedTags(story: Story, chapter: Chapter, scene: Scene): EmbedTags {
  const home = href(storyAddress(story.id, `${chapter.slug}/`));
  return {
    ...proseTags(story, chapter),
    Scene: ({ children }) => (
      <>
        <div className="steps">{children}</div>
        <AfterScene scene={scene} />
      </>
    ),
    Step: ({ id = "", alt, children }) => (
      <StepView story={story} scene={scene} id={id} alt={alt}>
        {children}
        <p className="caption">
          {sourcesOf(story, scene, id)}
          <a href={`${home}#${id}`} target="_blank" rel="noopener">
            {sayIn(story.language)("embed.step", { chapter: chapter.title })}
          </a>
        </p>
      </StepView>
    ),
    // A frame may not copy by itself.
    Quote: ({ of = "", children }) => {
      const claim = story.claims.get(of);
      return (
        claim && (
          <Quotation claim={claim} story={story}>
            {children}
          </Quotation>
        )
      );
    },
    a: ({ href: to = "", children }) => <a href={fromPage(to, home)}>{children}</a>,
  };
}

function sourcesOf(story: Story, scene: Scene, step: string): string {
  const claims = scene.steps.find(({ id }) => id === step)?.claims ?? [];
  const sources = story.sources.filter((source) => claims.some((claim) => claim.sources.includes(source)));
  const say = sayIn(story.language);
  const names = sources.map(({ name }) => name).join(say("list.semicolon"));
  return sources.length > 0 ? `${say("embed.sources", { names })} ` : "";
}

/** An address as it is written on the page at `home`, for any other page of the site. */
function fromPage(address: string, home: string): string {
  const here = new URL(home, "http://site.invalid");
  const url = new URL(address, here);
  return url.origin === here.origin ? url.pathname + url.search + url.hash : url.href;
}
