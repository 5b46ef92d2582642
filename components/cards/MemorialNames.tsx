import { fitCardText } from "@/story/format/fitCardText";
import { drawingRoom } from "./layout";
import { colour } from "./palette";

const gap = 30;
const rows = 7;

/** The places of a memorial, all equal: a name, or the two lines that a letter-cutter rules for one. */
export function MemorialNames({ names }: { names: (string | undefined)[] }) {
  const { width: wide, height: tall } = drawingRoom.under;
  const columns = Math.ceil(names.length / rows);
  const width = Math.floor((wide - gap * (columns - 1)) / columns);
  const pitch = Math.floor(tall / Math.min(rows, names.length));
  const sizes = names.map((name = "") => fitCardText(name, "name", { wide: width })?.size ?? 0);
  const letters = { fontFamily: "Heading, Heading ext", fontSize: Math.min(...sizes) };
  const lines = { width, height: Math.round(pitch * 0.36), border: `0 solid ${colour("stage-ink-2")}` };
  return (
    <div style={{ display: "flex", flexDirection: "column", flexWrap: "wrap", height: pitch * rows, columnGap: gap }}>
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, and many have no name.
        <div key={index} style={{ display: "flex", alignItems: "center", width, height: pitch }}>
          {name ? (
            <div style={letters}>{name}</div>
          ) : (
            <div style={{ ...lines, borderTopWidth: 3, borderBottomWidth: 3 }} />
          )}
        </div>
      ))}
    </div>
  );
}
