import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { ProseTags } from "./proseTags";

/** A chapter's tree as elements: plain HTML as it is, the editor's tags by the components that stand for them. */
export function Prose({ body, tags }: { body: Root; tags: ProseTags }) {
  return toJsxRuntime(body, { Fragment, jsx, jsxs, components: { ...tags } });
}
