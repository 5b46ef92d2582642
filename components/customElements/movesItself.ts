/** Whether what is pressed or typed in moves by the same fingers and keys as steps do: a player's time, what scrolls sideways. */
export const movesItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("audio,video,[tabindex='0']") !== null;
