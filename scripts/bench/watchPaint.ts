/** What a page says of its own loading. ms since its start; `shifts` is the sum so far, `long` the tasks over 50 ms. */
export type Painted = {
  first: number;
  largest: number;
  shifts: number /** When the last font was there; 0 without any. */;
  faces: number;
  long: { at: number; duration: number }[];
};

/**
 * Runs in the page, before anything else there: keeps what the browser tells of paint, layout shift and long tasks.
 * A function in a variable would be compiled to one that needs a helper the page does not have.
 */
export function watchPaint(): void {
  const painted: Painted = { first: 0, largest: 0, shifts: 0, faces: 0, long: [] };
  Object.assign(window, { painted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { entryType, name, startTime, duration } = entry;
      if (name === "first-contentful-paint") painted.first = startTime;
      if (entryType === "largest-contentful-paint") painted.largest = startTime;
      if (entryType === "resource" && /\.woff2?$/.test(name)) painted.faces = startTime + duration;
      if (entryType === "longtask") painted.long.push({ at: startTime, duration });
      // Every shift counts, also one soon after a touch.
      if (entryType === "layout-shift") painted.shifts += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ entryTypes: ["paint", "largest-contentful-paint", "longtask", "layout-shift", "resource"] });
}
