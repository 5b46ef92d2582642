import { openStory } from "@/app/stories";
import type { Story } from "@/story/model/story";

type Context<Params> = { params: Promise<Params> };

/** The answer of a route that makes one file of a story, of the type given; 404 where the story cannot be shown or has no such thing. */
export const fileAnswer =
  <Params extends { story: string }>(
    type: string,
    write: (story: Story, params: Params) => string | undefined | Promise<string>,
  ) =>
  async (_: Request, { params }: Context<Params>) => {
    const resolved = await params;
    const { story } = await openStory(resolved.story);
    const text = story && (await write(story, resolved));
    return new Response(text ?? "There is no such file.\n", {
      status: text === undefined ? 404 : 200,
      headers: { "Content-Type": text === undefined ? "text/plain" : type },
    });
  };
