import { onScrollEnd } from "./onScrollEnd";
import { keepLastPlace, lastPlace, markRead, storyHere } from "./reading";
import type { StoryScene } from "./StoryScene";

/** Keeps, in the reader's own browser, where in a story they are and which chapters they have read to the end. */
export function rememberReading(signal: AbortSignal): void {
  const story = storyHere();
  const chapters = [...document.querySelectorAll<HTMLElement>("article[data-chapter]")];
  if (!story || chapters.length === 0) return;

  const keep = (scene: StoryScene) => {
    const chapter = scene.closest<HTMLElement>("[data-chapter]")?.dataset.chapter;
    const { step, index, count } = scene.step ?? {};
    if (chapter && step) keepLastPlace(story, { chapter, step, index, count });
  };
  addEventListener("story:step", ({ target }) => keep(target as StoryScene), { signal });
  for (const scene of document.querySelectorAll("story-scene")) keep(scene);

  const ends = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const chapter = (target as HTMLElement).dataset.chapterEnd;
      if (!isIntersecting || !chapter) continue;
      markRead(story, chapter);
      keepLastPlace(story, { chapter });
    }
  });
  for (const end of document.querySelectorAll("[data-chapter-end]")) ends.observe(end);
  signal.addEventListener("abort", () => ends.disconnect());

  // A chapter that is only glanced at is not where the reader is: they have to have moved in it.
  const moved = new AbortController();
  signal.addEventListener("abort", () => moved.abort());
  onScrollEnd(1000, moved.signal, () => {
    const [chapter, ...others] = chapters.map((article) => article.dataset.chapter ?? "");
    if (scrollY === 0 || !chapter || others.length > 0) return;
    moved.abort();
    if (lastPlace(story)?.chapter !== chapter) keepLastPlace(story, { chapter });
  });
}
