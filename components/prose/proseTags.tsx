// biome-ignore-all lint/correctness/noComponentHookFactories: these run once on the server, where no component keeps state.
import type { ReactNode } from "react";
import { Notice } from "@/components/pages/Notice";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import type { TagName } from "@/story/model/tags";
import { Aliases } from "./Aliases";
import { ClaimLink } from "./ClaimLink";
import { CopyQuotation } from "./CopyQuotation";
import { Differ } from "./Differ";
import { Memorial } from "./Memorial";
import { Note } from "./Note";
import { Photo } from "./Photo";
import { Quotation } from "./Quotation";
import { SceneView } from "./SceneView";
import { StepView } from "./StepView";

/** An editor at work sees which figures were said to need no claim. */
const dev = process.env.NODE_ENV === "development";

type Props = { children?: ReactNode; is?: string; of?: string; id?: string; alt?: string; about?: string };
export type ProseTags = Record<TagName, (props: Props) => ReactNode>;

/** The editor's tags for one chapter: each knows the story, so that a tag needs only an id. */
export function proseTags(story: Story, chapter: Chapter): ProseTags {
  const claim = (id = "") => found(story.claims.get(id), `claim ${id}`);
  const scene = (id = "") => found(story.scenes.get(id), `scene ${id}`);
  const picture = (id = "") => found(story.pictures.get(id), `picture ${id}`);
  const sceneOfStep = (id = "") =>
    found(
      chapter.scenes.find(({ steps }) => steps.some((step) => step.id === id)),
      `a scene with step ${id}`,
    );
  return {
    Scene: ({ is = "", children }) => (
      <>
        <Aliases ids={story.aliases.get(is)} />
        <SceneView scene={scene(is)} story={story}>
          {children}
        </SceneView>
      </>
    ),
    Step: ({ id, alt, children }) => (
      <StepView story={story} scene={sceneOfStep(id)} id={id ?? ""} aliases={story.aliases.get(id ?? "")} alt={alt}>
        {children}
      </StepView>
    ),
    Claim: ({ is, children }) => (
      <ClaimLink claim={claim(is)} story={story}>
        {children}
      </ClaimLink>
    ),
    Quote: ({ of, children }) => (
      <Quotation claim={claim(of)} story={story} tools={<CopyQuotation claim={claim(of)} story={story} />}>
        {children}
      </Quotation>
    ),
    Plain: ({ children }) => (dev ? <span data-plain="">{children}</span> : children),
    Differ: ({ about = "", id }) => (
      <Differ topics={story.topics.filter((topic) => about.split(/\s+/).includes(topic.id))} story={story} id={id} />
    ),
    Note: ({ children }) => <Note language={story.language}>{children}</Note>,
    Notice: ({ children }) => <Notice>{children}</Notice>,
    Photo: ({ is }) => <Photo picture={picture(is)} story={story} />,
    People: () => <Memorial people={story.people} story={story} />,
  };
}

/** The checks have seen every id; one that is missing here is our own fault. */
function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
