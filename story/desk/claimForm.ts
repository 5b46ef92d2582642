import { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import { type FormSchema, formSchema } from "../model/formSchema";

/** The schema of claims.yaml for the form of one: topics and sources are those of the story, and ids that name claims are marked. */
export function claimForm({ story, known }: Draft): FormSchema {
  const entry = formSchema(ClaimYaml);
  const { topic, sources, conflictsWith, time } = entry.properties ?? {};
  const topics = Object.keys(story?.value.topics ?? {});
  if (topic && topics.length > 0) topic.enum = topics;
  if (known.sources.size > 0) itemOf(sources).enum = [...known.sources];
  for (const list of [conflictsWith, time?.properties?.before, time?.properties?.after]) itemOf(list).names = "claim";
  return { type: "object", propertyNames: { type: "string" }, additionalProperties: entry };
}

const itemOf = (list: FormSchema | undefined): FormSchema => (list?.items ?? {}) as FormSchema;
