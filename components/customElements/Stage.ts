import { animatePart, type Play } from "./animatePart";
import { boxOf, type PartLayout } from "./measureParts";
import { LEAVE, planPlays } from "./planPlays";

type Playing = Play & { control: ReturnType<typeof animatePart>; style: string | null };

/** A still that fades, over the one that has come. What its parts were at is held, so that nothing jumps. */
type Leaving = { still: HTMLElement; fade: Playing; held: Playing[] };

type State =
  /** One still is shown, or none. */
  | { is: "at rest"; still?: HTMLElement }
  /** Its parts are on their way to their places; until `settling` is aborted it will come to rest by itself. */
  | { is: "moving"; still: HTMLElement; leaving: Leaving[]; playing: Playing[]; settling: AbortController };

/**
 * What shows one of the stills that lie in one place:
 *
 *     at rest --go--> moving --(all has come)--> at rest
 *                     moving --go--> moving, from what is seen
 *     either --show, settle--> at rest, at once
 *
 * A change costs few elements: the still that is left fades as a whole over the next one, so that what is in both holds
 * still under it, and only what is new or elsewhere is played. At rest nothing is left that was written here.
 */
export class Stage {
  #state: State = { is: "at rest" };

  /** The still that is shown, or on its way. */
  get still(): HTMLElement | undefined {
    return this.#state.still;
  }

  /** Shows a still, or none, at once. */
  show(still?: HTMLElement): void {
    this.settle();
    const last = this.#state.still;
    if (last === still) return;
    last?.removeAttribute("data-active");
    hush(last);
    still?.setAttribute("data-active", "");
    this.#state = { is: "at rest", still };
  }

  /** Leads over to a still, which must be laid out. */
  go(still: HTMLElement): void {
    const from = this.#state.still;
    if (!from) this.show(still);
    if (!from || from === still) return;

    const { leaving, held, covered } = this.#interrupt(still);
    const first = ({ part, box }: PartLayout) => (held.some((play) => play.part === part) ? boxOf(part, from) : box);
    still.setAttribute("data-active", "");
    const { fades, plays } = planPlays(from, still, first);
    from.removeAttribute("data-active");
    hush(from);
    if (fades || held.length > 0) {
      from.setAttribute("data-leaving", "");
      const fade = play({ part: from, property: "opacity", values: [covered, 0], wait: 0, take: LEAVE });
      leaving.push({ still: from, fade, held });
    }
    const settling = new AbortController();
    const playing = plays.map(play);
    this.#state = { is: "moving", still, leaving, playing, settling };
    const whole = Math.max(LEAVE, ...playing.map(({ wait, take }) => wait + take));
    const after = (ms: number, then: () => void) => setTimeout(() => settling.signal.aborted || then(), ms);
    if (whole > LEAVE) after(LEAVE, () => Number(getComputedStyle(from).opacity) < 0.01 && takeAway(leaving));
    after(whole, () => this.settle());
  }

  /** Ends what is moving, here and now; what is left is exactly the still that it leads to. */
  settle(): void {
    const state = this.#state;
    if (state.is === "at rest") return;
    state.settling.abort();
    takeAway(state.leaving);
    undo(state.playing);
    this.#state = { is: "at rest", still: state.still };
  }

  /**
   * Holds what is moving, to be left for the still `to`: what goes on leaving, what is held, and how much of the still
   * that is left is `covered` at the beginning, as on the way back the one that fades over it becomes the one below.
   */
  #interrupt(to: HTMLElement): { leaving: Leaving[]; held: Playing[]; covered: number } {
    const state = this.#state;
    if (state.is === "at rest") return { leaving: [], held: [], covered: 1 };
    state.settling.abort();
    for (const { control } of state.playing) control.pause();
    const back = state.leaving.find(({ still }) => still === to);
    const covered = back ? 1 - Number(getComputedStyle(to).opacity) : 1;
    back?.still.removeAttribute("data-leaving");
    if (back) undo([back.fade, ...back.held]);
    return { leaving: state.leaving.filter((one) => one !== back), held: state.playing, covered };
  }
}

/** What is out of sight is not heard on. */
const hush = (still?: HTMLElement) => still?.querySelector<HTMLMediaElement>("audio,video")?.pause();

function play(play: Play): Playing {
  const style = play.part.getAttribute("style");
  if (play.property === "strokeDashoffset") play.part.style.strokeDasharray = "1";
  return { ...play, style, control: animatePart(play) };
}

/** What has faded is not to be laid out, styled and painted along with what still moves. */
function takeAway(leaving: Leaving[]) {
  for (const { still, fade, held } of leaving.splice(0)) {
    still.removeAttribute("data-leaving");
    undo([fade, ...held]);
  }
}

function undo(plays: readonly Playing[]) {
  for (const { control } of plays) control.cancel();
  for (const { part, style } of plays) {
    // Chromium leaves an empty one behind where removeAttribute() has to take out what only script has written.
    if (style === null) part.toggleAttribute("style", false);
    else part.setAttribute("style", style);
  }
}
