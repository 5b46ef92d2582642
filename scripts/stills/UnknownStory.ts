/** Somebody asked for a story that is not among these. */
export class UnknownStory extends Error {
  constructor(story: string, stories: string[]) {
    super(`There is no story "${story}". There ${stories.length === 1 ? "is" : "are"}: ${stories.join(", ")}.`);
  }
}
