import { createElement, Fragment, type ReactNode } from "react";
import type { ArgumentsIn } from "@/story/messages/argumentsIn";
import type { Catalogue, MessageId } from "@/story/messages/catalogues";
import { partsIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";

/** A message with elements in it: a link, a time, a figure in its own face, wherever the language puts them. */
export function sayWith<Id extends MessageId>(
  language: Language,
  id: Id,
  given: ArgumentsIn<Catalogue[Id], ReactNode>,
): ReactNode {
  return createElement(Fragment, null, ...partsIn<Id, ReactNode>(language, id, given));
}
