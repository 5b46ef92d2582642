import { copyScene, standIn } from "./standIn";

/** How a step's words fit a phone: `lines` of them, and how many stand between panel and bar at once. */
export type Fit = { words: number; lines: number; room: number };

/** The phone that steps are measured on, in CSS px. */
const phone = { width: 360, height: 640 };

/** Lays this page's scenes out on a phone, unseen, and measures their steps; by id. */
export async function measureSteps(signal: AbortSignal): Promise<Map<string, Fit>> {
  const scenes = [...document.querySelectorAll("story-scene")];
  const frame = document.createElement("iframe");
  frame.className = "proof-measure";
  frame.width = String(phone.width);
  frame.height = String(phone.height);
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc = standIn(scenes.map((scene) => copyScene(scene, emptyStills)).join(""));
  document.body.append(frame);
  try {
    await loaded;
    const page = frame.contentDocument;
    // The fonts are asked for by the first layout.
    page?.body.getBoundingClientRect();
    await page?.fonts.ready;
    if (!page || signal.aborted) return new Map();
    return new Map([...page.querySelectorAll<HTMLElement>(".step")].map((step) => [idOf(step), fitOf(step)]));
  } finally {
    frame.remove();
  }
}

const idOf = (step: Element) => step.querySelector<HTMLElement>(".still")?.dataset.still ?? "";

function emptyStills(scene: Element) {
  for (const still of scene.querySelectorAll(".still")) still.replaceChildren();
}

function fitOf(step: HTMLElement): Fit {
  const words = step.querySelector<HTMLElement>(".words");
  const still = step.closest("story-scene")?.querySelector(".still");
  const told = [...(words?.children ?? [])].filter((child) => !child.matches(".graphic"));
  const text = told.map((child) => child.textContent).join(" ");
  const root = step.ownerDocument.documentElement;
  const line = words ? Number.parseFloat(getComputedStyle(words).lineHeight) : 1;
  const bar = Number.parseFloat(getComputedStyle(root).getPropertyValue("--bar"));
  const gap = Number.parseFloat(getComputedStyle(root).fontSize);
  const height = (told.at(-1)?.getBoundingClientRect().bottom ?? 0) - (told[0]?.getBoundingClientRect().top ?? 0);
  const free = phone.height - (still?.getBoundingClientRect().height ?? 0) - gap - bar;
  return {
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    lines: Math.ceil(Math.round(height) / line),
    room: Math.floor(free / line),
  };
}
