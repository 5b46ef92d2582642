import { colour } from "@/components/cards/palette";
import { Words } from "@/components/cards/Words";
import type { DrawingRoom } from "@/components/panels/panel";
import type { CardManner } from "@/story/model/card";
import type { CalendarState, Cell } from "./states";

const gap = 16;

/** px of a frame, which Satori adds to the size of what it is around. */
const edgeOf = (frame: Cell["frame"]) => (frame ? 7 : 2);

type Props = { state: CalendarState; manner: CardManner; room: DrawingRoom };

/** The days on a preview card: framed where something has been told, with a broken line where the day was counted. */
export function CalendarCard({ state: { cells }, manner, room }: Props) {
  const rows = cells.length > 4 ? 2 : 1;
  const row = Math.ceil(cells.length / rows);
  const width = (room.width - gap * (row - 1)) / row;
  const height = Math.min(width, (room.height - gap * (rows - 1)) / rows);
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap, width: room.width }}>
      {cells.map(({ day, frame }) => (
        <div
          key={day}
          style={{
            display: "flex",
            alignItems: "center",
            justifyContent: "center",
            width: width - 2 * edgeOf(frame),
            height: height - 2 * edgeOf(frame),
            border: `${edgeOf(frame)}px ${frame === "counted" ? "dashed" : "solid"} ${colour(frame ? "stage-ink" : "stage-rule-ui")}`,
          }}
        >
          {manner === "whole" && (
            <Words
              as="large"
              text={String(Number(day.slice(8)))}
              room={{ lines: { from: 1, to: 1 }, tall: Math.min(width, height) * 0.8 }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
