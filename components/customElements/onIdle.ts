/**
 * Calls back once, when the browser has `ms` to spare before its next frame: at rest, or in the middle of a scroll if the
 * phone is fast. Safari has no idle callbacks: there, a moment later.
 */
export function onIdle(ms: number, signal: AbortSignal, then: () => void): void {
  if (!("requestIdleCallback" in window)) {
    setTimeout(() => signal.aborted || then(), 50);
    return;
  }
  requestIdleCallback((deadline) => {
    if (signal.aborted) return;
    if (deadline.timeRemaining() < ms) onIdle(ms, signal, then);
    else then();
  });
}
