import type { FrameReport, TraceEvent } from "./recordTrace";

/** What a scroll cost the page. Times in ms; `late` is a share. */
export type ScrollCost = {
  longestTask: number;
  /** The longest by the time the processor gave it: what else runs on the machine does not lengthen it. */
  longestWork: number;
  longTasks: number;
  /** All that the page's main thread did, and the same by the time the processor gave it. */
  main: number;
  mainWork: number;
  /** Frames due while the page was being scrolled. */
  frames: number;
  /** Of these, those shown without what the page had to change in them, or not shown at all. */
  late: number;
  /** Layout made anew, at once, because a scroll handler (or a frame or timer it asked for) read it. */
  scrollReads: number;
  /** The same for style alone, which scrollY reads as well. */
  scrollStyles: number;
  /** Layout that any script forced: a change of step reads it, twice. */
  forcedReads: number;
  script: number;
};

const LONG = 50;
const scripts = [
  "FunctionCall",
  "EventDispatch",
  "FireAnimationFrame",
  "TimerFire",
  "RunMicrotasks",
  "v8.callFunction",
];
const reads = ["Layout", "UpdateLayoutTree"];
const scrolling = ["scroll", "touchstart", "touchmove", "wheel"];

/** `mark` is the console.timeStamp() with which the page says at the beginning and at the end that it is meant. */
export function readTrace(events: readonly TraceEvent[], mark: string): ScrollCost {
  const marks = events.filter(({ name, args }) => name === "TimeStamp" && args.data?.message === mark);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || first === last) throw new Error(`The trace lacks its marks "${mark}".`);
  const inside = events.filter(({ pid, ts }) => pid === first.pid && ts >= first.ts && ts <= last.ts);
  const own = inside.filter(({ tid }) => tid === first.tid);
  const main = own.filter(({ ph }) => ph === "X");
  const tasks = main.filter(({ name }) => name === "RunTask").map(ms);
  const work = main.filter(({ name }) => name === "RunTask").map(({ tdur = 0 }) => tdur / 1000);
  return {
    longestTask: Math.max(0, ...tasks),
    longestWork: Math.max(0, ...work),
    longTasks: tasks.filter((task) => task > LONG).length,
    main: sum(tasks),
    mainWork: sum(work),
    ...readFrames(inside),
    ...readScripts(own.filter(({ ph }) => ph === "X" || ph === "I")),
  };
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
const ms = ({ dur = 0 }: TraceEvent) => dur / 1000;

/** A frame has a report for each part of it that went its own way. */
function readFrames(events: readonly TraceEvent[]) {
  const frames = new Map<string, FrameReport[]>();
  for (const { name, ph, args } of events) {
    const report = args.frame_reporter ?? args.chrome_frame_reporter;
    if (name !== "PipelineReporter" || ph !== "b" || !report || report.scroll_state === "SCROLL_NONE") continue;
    const key = `${report.frame_source}:${report.frame_sequence}`;
    frames.set(key, [...(frames.get(key) ?? []), report]);
  }
  const states = [...frames.values()].map((reports) => {
    if (reports.some(({ state, affects_smoothness }) => state === "STATE_DROPPED" && affects_smoothness)) return "late";
    if (reports.some(({ state }) => state === "STATE_PRESENTED_PARTIAL")) return "late";
    return reports.some(({ state }) => state === "STATE_PRESENTED_ALL") ? "in time" : "nothing to show";
  });
  const due = states.filter((state) => state !== "nothing to show");
  return { frames: due.length, late: due.filter((state) => state === "late").length / Math.max(1, due.length) };
}

/** Goes through what nests in what on the main thread. */
function readScripts(main: readonly TraceEvent[]) {
  const cost = { script: 0, scrollReads: 0, scrollStyles: 0, forcedReads: 0 };
  const asked = new Set<string>();
  const open: { end: number; script: boolean; scroll: boolean }[] = [];
  for (const event of [...main].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= event.ts) open.pop();
    const outer = open.at(-1);
    const { type, id, timerId, timeout = 0 } = event.args.data ?? {};
    const scroll =
      outer?.scroll ||
      (event.name === "EventDispatch" && scrolling.includes(type ?? "")) ||
      (event.name === "FireAnimationFrame" && asked.has(`frame ${id}`)) ||
      (event.name === "TimerFire" && asked.has(`timer ${timerId}`));
    if (event.name === "RequestAnimationFrame" && scroll) asked.add(`frame ${id}`);
    // A timer that waits until the reader rests is no part of the scroll.
    if (event.name === "TimerInstall" && scroll && timeout <= 1) asked.add(`timer ${timerId}`);
    const read = reads.includes(event.name);
    const script = !read && (outer?.script || scripts.includes(event.name));
    if (read && outer?.script) {
      const layout = event.name === "Layout";
      if (layout) cost.forcedReads++;
      if (scroll) cost[layout ? "scrollReads" : "scrollStyles"]++;
      cost.script -= ms(event);
    }
    if (script && !outer?.script) cost.script += ms(event);
    open.push({ end: event.ts + (event.dur ?? 0), script: Boolean(script), scroll: Boolean(scroll) });
  }
  return cost;
}
