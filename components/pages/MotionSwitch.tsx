import { sayWith } from "@/components/panels/sayWith";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";

/** "Movement: on / off". Without script nothing moves, and it is not shown. */
export function MotionSwitch({ language }: { language: Language }) {
  const say = sayIn(language);
  const state = (
    <span key="state" data-state="" data-on={say("motion.on")} data-off={say("motion.off")} aria-hidden="true">
      {say("motion.on")}
    </span>
  );
  return (
    <motion-switch>
      <button type="button" role="switch" aria-checked="true">
        {sayWith(language, "motion.switch", { state })}
      </button>
    </motion-switch>
  );
}
