import { posix } from "node:path";
import { z } from "zod";
import { StoryYaml } from "@/story/model/story";
import { Day, Text } from "@/story/model/text";
import { storyFolders } from "@/story/read/storyFolders";
import type { Given } from "./argsOrPrompt";
import { example, exampleFiles, storyExample } from "./example";
import { freshId, titleFrom } from "./ids";
import type { Made } from "./made";

/** A story that says what was reported of a flood that never was: one scene, two counts that differ, one line of a memorial. */
export async function newStory({ root, word, flag }: Given): Promise<Made> {
  const taken = await storyFolders(root);
  const slug = await word("slug", {
    schema: freshId(taken, "a folder in content/"),
  });
  const today = new Date().toISOString().slice(0, 10);
  const title = await flag("title", { initial: titleFrom(slug), schema: Text });
  const place = await flag("place", { initial: "Ardon", schema: Text });
  const date = await flag("date", { initial: today, schema: Day });
  const contact = await flag("contact", {
    initial: "corrections@example.org",
    schema: z.string().refine((text) => StoryYaml.shape.contact.safeParse(text).success, "is no such address"),
  });
  const files = await exampleFiles(storyExample);
  // Last, as a folder is a story once story.yaml is there.
  const ordered = [...files.filter((file) => file !== "story.yaml"), "story.yaml"];
  const changes = await Promise.all(
    ordered.map(async (file) => ({
      file: posix.join("content", slug, file),
      body: await example(file, { title, place, date, contact, today }, storyExample),
    })),
  );
  return { story: slug, changes, next: nextSteps(slug) };
}

const nextSteps = (slug: string) => `See it:    npm run dev, then http://localhost:3000/${slug}/
Check it:  npm run check
All of it is an example: put your own words, claims and sources in its place, file by file.`;
