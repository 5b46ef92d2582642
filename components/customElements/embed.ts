import { StoryEmbed } from "./StoryEmbed";
import { whenParsed } from "./whenParsed";

/** All that a scene in a frame on another site does in the browser: a module of its own, so that it carries nothing else. */
const able = document.documentElement.dataset.script !== undefined;
if (able && !customElements.get("story-embed")) whenParsed(() => customElements.define("story-embed", StoryEmbed));
