import { expect, test } from "vitest";
import { formatTable } from "@/scripts/bench/formatTable";
import { readTrace } from "@/scripts/bench/readTrace";
import type { FrameReport, TraceEvent } from "@/scripts/bench/recordTrace";

const MARK = "here";
type Written = Partial<TraceEvent> & { name: string; at: number; ms?: number };

/** A piece of the main thread's work, between the two marks unless it says otherwise. */
const work = ({ at, ms = 0, ...event }: Written): TraceEvent => ({
  ph: "X",
  pid: 1,
  tid: 1,
  args: {},
  ts: at * 1000,
  dur: ms * 1000,
  ...event,
});
const marks = [0, 1000].map((at) => work({ name: "TimeStamp", at, args: { data: { message: MARK } } }));
const read = (...events: TraceEvent[]) => readTrace([...marks, ...events], MARK);

let sequence = 0;
const frame = (...reports: FrameReport[]) => {
  sequence++;
  return reports.map((report) =>
    work({
      name: "PipelineReporter",
      ph: "b",
      at: 1,
      args: {
        frame_reporter: {
          frame_source: 1,
          frame_sequence: sequence,
          scroll_state: "SCROLL_COMPOSITOR_THREAD",
          ...report,
        },
      },
    }),
  );
};

test("tasks are those of the page, while it was scrolled", () => {
  const cost = read(
    work({ name: "RunTask", at: 10, ms: 51 }),
    work({ name: "RunTask", at: 70, ms: 20 }),
    work({ name: "RunTask", at: 2000, ms: 90 }),
    work({ name: "RunTask", at: 100, ms: 90, pid: 2 }),
    work({ name: "RunTask", at: 100, ms: 90, tid: 2 }),
  );
  expect(cost).toMatchObject({ longestTask: 51, longTasks: 1 });
});

test("a frame is late when it was dropped, or shown without the page's part; one with nothing to show is none", () => {
  const cost = read(
    ...frame({ state: "STATE_PRESENTED_ALL" }),
    ...frame({ state: "STATE_PRESENTED_ALL" }),
    ...frame({ state: "STATE_PRESENTED_ALL" }, { state: "STATE_PRESENTED_PARTIAL" }),
    ...frame({ state: "STATE_DROPPED", affects_smoothness: true }),
    ...frame({ state: "STATE_DROPPED", affects_smoothness: false }),
    ...frame({ state: "STATE_NO_UPDATE_DESIRED" }),
    ...frame({ state: "STATE_DROPPED", affects_smoothness: true, scroll_state: "SCROLL_NONE" }),
  );
  expect(cost).toMatchObject({ frames: 4, late: 0.5 });
});

test("a layout read counts where a scroll handler, or the frame it asked for, forced it", () => {
  const dispatch = (at: number, type: string) => work({ name: "EventDispatch", at, ms: 10, args: { data: { type } } });
  const frameCall = (name: string, at: number, ms: number) => work({ name, at, ms, args: { data: { id: 7 } } });
  const cost = read(
    dispatch(10, "scroll"),
    work({ name: "FunctionCall", at: 11, ms: 8 }),
    work({ name: "Layout", at: 12, ms: 2 }),
    frameCall("RequestAnimationFrame", 15, 0),
    frameCall("FireAnimationFrame", 30, 5),
    work({ name: "UpdateLayoutTree", at: 31, ms: 1 }),
    dispatch(50, "click"),
    work({ name: "Layout", at: 52, ms: 3 }),
    work({ name: "Layout", at: 70, ms: 9 }),
    dispatch(80, "scroll"),
    work({ name: "TimerInstall", ph: "I", at: 81, args: { data: { timerId: 3 } } }),
    work({ name: "TimerFire", at: 95, ms: 4, args: { data: { timerId: 3 } } }),
    work({ name: "Layout", at: 96, ms: 1 }),
  );
  expect(cost).toMatchObject({
    scrollReads: 2,
    scrollStyles: 1,
    forcedReads: 3,
    script: 10 + 5 + 10 + 10 + 4 - 2 - 1 - 3 - 1,
  });
});

test("a trace that does not say which page is meant is none", () => {
  expect(() => readTrace([work({ name: "RunTask", at: 1, ms: 1 })], MARK)).toThrow("lacks its marks");
});

test("figures stand under their heads", () => {
  expect(
    formatTable([
      ["scene", "ms"],
      ["how-many", "7"],
    ]),
  ).toBe("scene     ms\nhow-many   7");
});
