import type { KeepWords } from "@/components/customElements/offline/KeepWords";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";

/** What <keep-offline> says, as its element is handed it: JSON, with %0 for the story's size in KB and %1 for that of its films and sounds. */
export function keepWords(language: Language): string {
  const say = sayIn(language);
  const size = "%0";
  const words: KeepWords = {
    keep: say("keep.keep", { size }),
    newer: say("keep.newer", { size }),
    remove: say("keep.remove"),
    fetching: say("keep.fetching", { size }),
    half: say("keep.half"),
    bar: say("keep.bar"),
    stop: say("keep.stop"),
    kept: say("keep.kept"),
    older: say("keep.older"),
    removed: say("keep.removed"),
    stays: say("keep.stays"),
    nothing: say("keep.nothing"),
    olderStays: say("keep.olderStays"),
    clips: say("keep.clips", { size: "%1" }),
    withClips: say("keep.withClips"),
    fetchingClips: say("keep.fetching", { size: "%1" }),
    withoutClips: say("keep.withoutClips"),
    broken: say("keep.broken"),
    gone: say("keep.gone"),
    full: say("keep.full"),
    denied: say("keep.denied"),
    stopped: say("keep.stopped"),
  };
  return JSON.stringify(words);
}
