import { ChapterSheet } from "./ChapterSheet";
import { ClaimSheet } from "./ClaimSheet";
import { keepAddress } from "./keepAddress";
import { loadAhead } from "./loadAhead";
import { MotionSwitch } from "./MotionSwitch";
import { rememberReading } from "./rememberReading";
import { ShareButton } from "./ShareButton";
import { StoryBar } from "./StoryBar";
import { StoryResume } from "./StoryResume";
import { StoryScene } from "./StoryScene";
import { StoryTicks } from "./StoryTicks";
import { stepKeys } from "./stepKeys";
import { whenParsed } from "./whenParsed";

/** All that a page does in the browser. The bar comes first, so that it hears the scenes from their first word. */
const reading = { "story-bar": StoryBar, "story-scene": StoryScene };
/** The sheet of a claim has a share button in it, which it finds ready. */
const comfort = {
  "share-button": ShareButton,
  "motion-switch": MotionSwitch,
  "story-ticks": StoryTicks,
  "story-resume": StoryResume,
  "chapter-sheet": ChapterSheet,
  "claim-sheet": ClaimSheet,
};

/** Where head.ts found the browser lacking, the page stays as it is without script. */
const able = document.documentElement.dataset.script !== undefined;

if (able && !customElements.get("story-scene")) {
  const { signal } = new AbortController();
  keepAddress(signal);
  stepKeys(signal);
  define(reading);
  whenParsed(() => {
    define(comfort);
    rememberReading(signal);
    loadAhead(signal);
  });
}

function define(elements: Record<string, CustomElementConstructor>) {
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
}
