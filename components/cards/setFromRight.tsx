import { type CSSProperties, isValidElement, type ReactElement, type ReactNode } from "react";
import sharp from "sharp";
import { drawWords } from "./drawWords";
import { inside } from "./layout";
import { colour } from "./palette";

/** Whether a text is in a script that runs from right to left. */
export const isFromRight = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** What words have of the elements around them; `width`: px of the nearest that has one. */
type Style = Pick<CSSProperties, "color" | "fontSize" | "WebkitTextStroke" | "width">;

/**
 * A card's picture with each of its words as an image seen in a mirror, so that the whole, mirrored, reads from right to
 * left: Satori lays out from the left, and joins no letters.
 */
export async function setFromRight(node: ReactNode, style: Style = {}): Promise<ReactNode> {
  if (Array.isArray(node)) return Promise.all(node.map((one) => setFromRight(one, style)));
  if (typeof node === "string" || typeof node === "number") return node === "" ? node : mirrored(String(node), style);
  if (!isValidElement<{ children?: ReactNode; style?: CSSProperties }>(node)) return node;
  if (typeof node.type === "function")
    return setFromRight((node.type as (props: unknown) => ReactNode)(node.props), style);
  if (node.type === "svg") return node;
  const own = { ...style, ...node.props.style };
  return { ...node, props: { ...node.props, children: await setFromRight(node.props.children, own) } } as ReactElement;
}

async function mirrored(text: string, { fontSize, color, WebkitTextStroke, width: room }: Style): Promise<ReactNode> {
  const outline = Number.parseFloat(String(WebkitTextStroke ?? 0));
  const ink = outline > 0 ? colour("stage-ink-2") : (color ?? colour("stage-ink"));
  const words = { text, size: Number(fontSize), colour: ink, wide: typeof room === "number" ? room : inside.width };
  const { image, width, height } = await drawWords(words);
  const src = `data:image/png;base64,${(await sharp(image).flop().png().toBuffer()).toString("base64")}`;
  // biome-ignore lint/performance/noImgElement: drawn by Satori, not by a browser.
  return <img src={src} alt="" width={width} height={height} style={{ marginTop: words.size * 0.12 }} />;
}
