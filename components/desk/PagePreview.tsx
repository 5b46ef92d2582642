import { useEffect, useRef, useState } from "react";
import { Choices } from "./Choices";
import { plainWords, type Spot } from "./findWords";
import { pageInFrame, showScheme } from "./pageInFrame";

const widths = { phone: 390, desktop: 1280 };

type Props = { address: string; title: string; spot: Spot; onPick(words: string, at: number): void };

/** The page beside its text, as it was last saved: of the size and in the looks that are chosen, at the place of the caret. */
export function PagePreview({ address, title, spot, onPick }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<keyof typeof widths>("phone");
  const [scheme, setScheme] = useState<"light" | "dark">("light");
  const [motion, setMotion] = useState<"on" | "off">("on");
  const [loaded, setLoaded] = useState(0);
  const room = useRoom(box);
  const pick = useRef(onPick);
  pick.current = onPick;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was loaded anew has to be told again.
  useEffect(() => pageInFrame(frame.current, (words, at) => pick.current(words, at)), [loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same.
  useEffect(() => {
    const page = frame.current?.contentDocument?.documentElement;
    if (page) page.dataset.motion = motion;
    frame.current?.contentWindow?.dispatchEvent(new Event("story:motion"));
  }, [motion, loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same.
  useEffect(() => showScheme(frame.current?.contentDocument, scheme), [scheme, loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same.
  useEffect(() => showSpot(frame.current?.contentDocument, spot), [spot, loaded]);

  const width = widths[size];
  // While another pane stands in its place there is no room at all.
  const scale = Math.min(1, room.width / width) || 1;
  return (
    <section className="desk-page" aria-label="The page">
      <div className="desk-choices">
        <Choices label="Screen" value={size} options={{ phone: "Phone", desktop: "Desktop" }} onChoose={setSize} />
        <Choices label="Colours" value={scheme} options={{ light: "Light", dark: "Dark" }} onChoose={setScheme} />
        <Choices label="Movement" value={motion} options={{ on: "Moving", off: "Still" }} onChoose={setMotion} />
      </div>
      <div className="desk-frame" ref={box}>
        <iframe
          ref={frame}
          title={title}
          src={address}
          onLoad={() => setLoaded((times) => times + 1)}
          style={{
            width,
            height: room.height / scale,
            marginInlineStart: (room.width - width * scale) / 2,
            transform: `scale(${scale})`,
          }}
        />
      </div>
    </section>
  );
}

/** The words at the caret come into view and are marked; where the page has not got them yet, their step. */
function showSpot(page: Document | null | undefined, { words, step }: Spot) {
  if (!page) return;
  const start = words.slice(0, 60);
  const blocks = [...page.querySelectorAll<HTMLElement>("article :is(p, h1, h2, h3, h4, li, td, th, blockquote)")];
  const found =
    (start !== "" &&
      blocks.find((block) => !block.closest(".graphic") && plainWords(block.textContent).includes(start))) ||
    (step && page.getElementById(step)?.closest(".step")?.querySelector<HTMLElement>(".words"));
  for (const marked of page.querySelectorAll("[data-desk-caret]")) marked.removeAttribute("data-desk-caret");
  if (!found) return;
  found.setAttribute("data-desk-caret", "");
  const anchor = found.closest(".step")?.querySelector(".anchor");
  // A step is shown as a link to it shows it: with its words clear of the stage.
  if (anchor) anchor.scrollIntoView();
  else found.scrollIntoView({ block: "center" });
}

/** How much room there is for the frame, in CSS px. */
function useRoom(box: React.RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 390, height: 600 });
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return room;
}
