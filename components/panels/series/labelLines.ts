import { labelWidth } from "@/components/panels/ruled/labelWidth";

/** px across which labels are set on a phone 360 wide, and between two of them. */
export const LABELS = { room: 328, gap: 12 };

type Label = { figure: string; who: string };

/** Lines that a row's labels take on a phone, after its time: each stands on one line, beside others where there is room. */
export function labelLines(time: string, labels: readonly Label[]): number {
  let [lines, filled] = [1, labelWidth("", time)];
  for (const { figure, who } of labels) {
    const width = labelWidth(figure, who);
    const beside = filled + LABELS.gap + width;
    if (beside > LABELS.room) lines += 1;
    filled = beside > LABELS.room ? width : beside;
  }
  return lines;
}
