import type { Browser } from "playwright-core";

/** One line of a trace of Chromium's. Times in µs. */
export type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time on the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  id2?: { local?: string };
  args: {
    name?: string;
    data?: { id?: number; timerId?: number; timeout?: number; type?: string; message?: string; name?: string };
    frame_reporter?: FrameReport;
    chrome_frame_reporter?: FrameReport;
  };
};

export type FrameReport = {
  state?: string;
  scroll_state?: string;
  frame_source?: number;
  frame_sequence?: number;
  affects_smoothness?: boolean;
};

const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
  "v8",
];

/** What the whole browser did while `during` lasted. */
export async function recordTrace(browser: Browser, during: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  await session.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: {
      recordMode: "recordAsMuchAsPossible",
      traceBufferSizeInKb: 200 * 1024,
      includedCategories: categories,
      excludedCategories: ["*"],
    },
  });
  await during();
  const complete = new Promise<{ stream?: string; dataLossOccurred: boolean }>((done) =>
    session.once("Tracing.tracingComplete", done),
  );
  await session.send("Tracing.end");
  const { stream, dataLossOccurred } = await complete;
  if (dataLossOccurred || !stream) throw new Error("The trace is longer than the browser can hold.");

  const chunks: Buffer[] = [];
  for (let eof = false; !eof; ) {
    const piece = await session.send("IO.read", { handle: stream, size: 1 << 22 });
    chunks.push(Buffer.from(piece.data, piece.base64Encoded ? "base64" : "utf8"));
    eof = piece.eof;
  }
  await session.send("IO.close", { handle: stream });
  await session.detach();
  return JSON.parse(Buffer.concat(chunks).toString("utf8")).traceEvents;
}
