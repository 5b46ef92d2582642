const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * With the focus in a step's words or on the bar's step buttons, the left and right arrows go to the step before and
 * after. Anywhere else, while something is typed and with any modifier, they do what the browser does with them.
 */
export function stepKeys(signal: AbortSignal): void {
  addEventListener("keydown", (event) => take(event), { signal });
}

function take(event: KeyboardEvent) {
  const by = steps[event.key];
  const { target } = event;
  if (!by || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || target.isContentEditable || target.closest("input, select, textarea")) return;

  const scenes = [...document.querySelectorAll("story-scene")];
  const words = target.closest(".words");
  const scene = words
    ? scenes.find((one) => one.contains(words))
    : target.closest(".bar-steps") && scenes.find(({ step }) => step);
  if (!scene) return;
  event.preventDefault();
  const here = scene.steps.indexOf(words?.closest(".step")?.querySelector(".anchor")?.id ?? "");
  scene.goTo((scene.step || here < 0 ? scene.heading : here) + by);
}
