import { z } from "zod";
import { ClaimYaml } from "@/story/model/claim";
import { ClipYaml } from "@/story/model/clip";
import { CorrectionYaml } from "@/story/model/correction";
import { EditionYaml } from "@/story/model/edition";
import { formSchema } from "@/story/model/formSchema";
import { PersonYaml } from "@/story/model/person";
import { PictureYaml } from "@/story/model/picture";
import { MovedTo } from "@/story/model/published";
import { ReviewYaml } from "@/story/model/review";
import type { AnyPanel } from "@/story/model/scene";
import { SourceYaml } from "@/story/model/source";
import { StoryYaml } from "@/story/model/story";
import { editionWords, Id } from "@/story/model/text";
import { ofWords, wordsOnly } from "./wordsOnly";

/** The schemas of a story's files as JSON Schema, by file name. */
export function formatSchemas(panels: Record<string, AnyPanel>): Map<string, string> {
  const files: Record<string, object> = {
    "story.json": toSchema(StoryYaml),
    "claims.json": orNothing(z.record(Id, ClaimYaml)),
    "sources.json": orNothing(z.record(Id, SourceYaml)),
    "people.json": orNothing(z.record(Id, PersonYaml)),
    "pictures.json": orNothing(z.record(Id, PictureYaml)),
    "clips.json": orNothing(z.record(Id, ClipYaml)),
    "corrections.json": orNothing(z.array(CorrectionYaml)),
    "reviews.json": orNothing(z.record(Id, ReviewYaml)),
    "moved.json": orNothing(
      z.record(Id, MovedTo).describe("Ids that were published, each with the one that stands for it now."),
    ),
    "scene.json": sceneSchema(panels),
  };
  return new Map(
    Object.entries({ ...files, ...editionFiles(panels) }).map(([name, schema]) => [
      name,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** The files of an edition in another language: words alone, under the keys that lead to those of the story. */
function editionFiles(panels: Record<string, AnyPanel>): Record<string, object> {
  const words = (schema: z.ZodType) => ({ $schema, ...wordsOnly(markWords(schema)) });
  const { properties = {} } = toSchema(EditionYaml);
  const story = words(StoryYaml) as { properties?: object };
  return {
    "edition-story.json": { ...story, properties: { ...story.properties, ...properties } },
    "edition-claims.json": words(z.record(Id, ClaimYaml)),
    "edition-sources.json": words(z.record(Id, SourceYaml)),
    "edition-people.json": words(z.record(Id, PersonYaml)),
    "edition-pictures.json": words(z.record(Id, PictureYaml)),
    "edition-clips.json": words(z.record(Id, ClipYaml)),
    "edition-corrections.json": words(z.array(CorrectionYaml)),
    "edition-glossary.json": {
      $schema,
      type: "object",
      additionalProperties: { type: "string" },
      description: "Texts that recur: the first language's, and this edition's.",
    },
    "edition-scene.json": {
      $schema,
      anyOf: Object.values(panels).flatMap(({ schema }) => wordsOnly(markWords(schema)) ?? []),
    },
  };
}

const $schema = "http://json-schema.org/draft-07/schema#";

/** As an editor writes it: what has a default may be left out. What only code can say, the check says. */
const toSchema = (schema: z.ZodType) => formSchema(schema) as z.core.JSONSchema.JSONSchema;

/** The same, with a mark on each text that an edition says in its own words. */
function markWords(schema: z.ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      for (let inner: unknown = zodSchema; inner instanceof z.ZodType; inner = parentOf(inner))
        if (editionWords.has(inner)) jsonSchema[ofWords] = true;
    },
  });
}

/** Each rule that is added to a schema makes a new one of it. */
const parentOf = (schema: z.ZodType): unknown => schema._zod.parent;

/** A file of entries may hold none yet, but only a remark. */
const orNothing = (entries: z.ZodType) => {
  const { type, ...rest } = toSchema(entries);
  return { ...rest, type: [type, "null"] };
};

/** The kind of panel decides what else a scene has: asked one by one, so that a mistake is told of the kind that was meant. */
function sceneSchema(panels: Record<string, AnyPanel>): object {
  const names = Object.keys(panels).sort();
  return {
    $schema,
    type: "object",
    required: ["panel"],
    properties: { panel: { enum: names, description: "The kind of panel, which says what else stands in this file." } },
    allOf: names.map((name) => {
      const { $schema: _, ...rest } = toSchema(panels[name]?.schema ?? z.unknown());
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
      return { if: { properties: { panel: { const: name } }, required: ["panel"] }, then: rest };
    }),
  };
}
