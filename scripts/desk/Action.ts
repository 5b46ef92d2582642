import type { Content } from "@/story/model/content";

/** What the desk does for its page. Throws a Refusal, or Refused, where it does not. */
export type Action = (body: unknown, content: Content) => Promise<unknown>;
