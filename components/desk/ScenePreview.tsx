import { useEffect, useRef, useState } from "react";
import type { AskDesk } from "./askDesk";
import { Choices } from "./Choices";
import type { DeskFile } from "./DeskFile";
import { showScheme } from "./pageInFrame";
import { useRoom } from "./useRoom";
import { type Stills, useStills } from "./useStills";

/** Screens by their width, with the width of the stage on each, both in CSS px. */
const screens = { 360: 360, 1280: 853 };

type PreviewProps = { shown: DeskFile; text: string; ask: AskDesk; step?: string };

/** The stills of a scene beside its file: on a phone or a desktop, light or dark, at the step that is being edited. */
export function ScenePreview({ shown: { story, file }, text, ask, step }: PreviewProps) {
  const stills = useStills(story, file, text, ask);
  const box = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<"360" | "1280">("360");
  const [scheme, setScheme] = useState<"light" | "dark">("light");
  const [drawn, setDrawn] = useState<string>();
  const room = useRoom(box);
  const width = Number(screen);
  const scale = Math.min(1, room.width / screens[screen]) || 1;
  const { address } = stills ?? {};
  // The drawing before stands until the next one is there.
  const frames = [...new Set([drawn, address])].filter((one) => one !== undefined);
  return (
    <section className="desk-page" aria-label="The stills">
      <div className="desk-choices">
        <Choices label="Screen" value={screen} options={{ 360: "360 wide", 1280: "1280 wide" }} onChoose={setScreen} />
        <Choices label="Colours" value={scheme} options={{ light: "Light", dark: "Dark" }} onChoose={setScheme} />
        <p role="status">{wordsOf(stills)}</p>
      </div>
      <div className="desk-frame desk-stills-frame" ref={box} data-old={stills?.isGood === false || undefined}>
        {frames.map((one) => (
          <Frame
            key={one}
            address={one}
            isNext={one !== drawn}
            look={{ width, height: room.height / scale, scale, scheme, step }}
            onLoad={() => one === address && setDrawn(one)}
          />
        ))}
      </div>
    </section>
  );
}

function wordsOf(stills?: Stills): string {
  if (!stills || stills.isGood) return "";
  return stills.address
    ? "The scene holds a mistake: these are its last good stills."
    : "The scene holds a mistake, and is drawn once that is mended.";
}

type Look = { width: number; height: number; scale: number; scheme: "light" | "dark"; step?: string };
type Props = { address: string; isNext: boolean; look: Look; onLoad(): void };

/** One drawing of the scene. It is put at its step before it is shown. */
function Frame({ address, isNext, look: { width, height, scale, scheme, step }, onLoad }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was loaded anew has to be told again.
  useEffect(() => showScheme(frame.current?.contentDocument, scheme), [scheme, loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same; and steps lie elsewhere on another screen.
  useEffect(() => {
    if (step) frame.current?.contentDocument?.getElementById(step)?.scrollIntoView();
  }, [step, loaded, width]);
  return (
    <iframe
      ref={frame}
      title={isNext ? "The stills, being drawn" : "The stills of the scene"}
      src={address}
      aria-hidden={isNext || undefined}
      onLoad={() => {
        setLoaded((times) => times + 1);
        onLoad();
      }}
      style={{ width, height, transform: `scale(${scale})` }}
    />
  );
}
