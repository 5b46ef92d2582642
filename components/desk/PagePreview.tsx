import { useEffect, useRef, useState } from "react";
import type { PageNews } from "@/story/model/desk";
import { Choices } from "./Choices";
import type { Spot } from "./findWords";
import { type Clicks, pageInFrame, showScheme } from "./pageInFrame";
import { showSpot } from "./showSpot";
import { usePage } from "./usePage";
import { useRoom } from "./useRoom";

const widths = { phone: 390, desktop: 1280 };

/** `version`: which the page of the text as it is now would be; undefined while it is being typed. */
type Props = { page: { address: string; title: string; version?: number }; spot: Spot; clicks: Clicks };

/** The page beside its text, saved or not: of the size and in the looks that are chosen, at the place of the caret. */
export function PagePreview({ page: { address, title, version }, spot, clicks }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<keyof typeof widths>("phone");
  const [scheme, setScheme] = useState<"light" | "dark">("light");
  const [motion, setMotion] = useState<"on" | "off">("on");
  const [loaded, setLoaded] = useState(0);
  const room = useRoom(box);
  const news = usePage(frame, version);
  const told = useRef(clicks);
  told.current = clicks;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was loaded anew has to be told again.
  useEffect(() => {
    return pageInFrame(frame.current, {
      picked: (words, at) => told.current.picked(words, at),
      leadsTo: (path) => told.current.leadsTo(path),
    });
  }, [loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same.
  useEffect(() => {
    const page = frame.current?.contentDocument?.documentElement;
    if (page) page.dataset.motion = motion;
    frame.current?.contentWindow?.dispatchEvent(new Event("story:motion"));
  }, [motion, loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same.
  useEffect(() => showScheme(frame.current?.contentDocument, scheme), [scheme, loaded, news]);
  // A page tells its news once React has it: what is marked before, React takes for a mistake.
  useEffect(() => (news ? showSpot(frame.current?.contentDocument, spot) : undefined), [spot, news]);
  useEffect(() => {
    if (news) markOld(frame.current?.contentDocument, news.broken);
  }, [news]);

  const width = widths[size];
  // While another pane stands in its place there is no room at all.
  const scale = Math.min(1, room.width / width) || 1;
  return (
    <section className="desk-page" aria-label="The page">
      <div className="desk-choices">
        <Choices label="Screen" value={size} options={{ phone: "Phone", desktop: "Desktop" }} onChoose={setSize} />
        <Choices label="Colours" value={scheme} options={{ light: "Light", dark: "Dark" }} onChoose={setScheme} />
        <Choices label="Movement" value={motion} options={{ on: "Moving", off: "Still" }} onChoose={setMotion} />
        <p role="status">{wordsOf(news)}</p>
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

function wordsOf(news?: PageNews): string {
  if (news?.shows !== "before") return "";
  const [scene, ...more] = news.broken;
  if (scene === undefined) return "The text holds a mistake: this is its last good page.";
  return more.length > 0
    ? `The scenes ${news.broken.join(", ")} hold mistakes: these are their last good stills.`
    : `The scene ${scene} holds a mistake: these are its last good stills.`;
}

/** Scenes that are shown as they were last good are marked as such. */
function markOld(page: Document | null | undefined, broken: string[]) {
  for (const scene of page?.querySelectorAll("story-scene") ?? [])
    scene.toggleAttribute("data-desk-old", broken.includes(scene.id));
}
