import { keepAddress } from "./keepAddress";
import { StoryBar } from "./StoryBar";
import { StoryScene } from "./StoryScene";

/** All that a page does in the browser. The bar comes first, so that it hears the scenes from their first word. */
const elements = { "story-bar": StoryBar, "story-scene": StoryScene };

if (!customElements.get("story-scene")) keepAddress(new AbortController().signal);
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
