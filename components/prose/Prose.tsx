import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { Heading } from "./Heading";
import type { ProseTags } from "./proseTags";

const headings = {
  h2: ({ id, children }: ComponentProps<"h2">) => Heading({ as: "h2", id, children }),
  h3: ({ id, children }: ComponentProps<"h3">) => Heading({ as: "h3", id, children }),
};

/** A chapter's tree as elements: plain HTML as it is, the editor's tags by the components that stand for them. */
export function Prose({ body, tags }: { body: Root; tags: ProseTags }) {
  return toJsxRuntime(body, { Fragment, jsx, jsxs, components: { ...headings, ...tags } });
}
