import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../model/language";
import type { ArgumentsIn } from "./argumentsIn";
import { type Catalogue, catalogues, type MessageId } from "./catalogues";
import { locales } from "./locales";
import { numberFormat } from "./numberFormat";
import { typeset } from "./typeset";

type Given<Arguments> = keyof Arguments extends never ? [] : [given: Arguments];

/** A message in words: `say("chapter.minutes", { minutes: 4 })`. What it asks for is what its English form names. */
export type Say = <Id extends MessageId>(id: Id, ...given: Given<ArgumentsIn<Catalogue[Id], string>>) => string;

const spoken = new Map<Language, Say>();

/** The words of a language: pages, drawings, their descriptions and what is read out take all of theirs from here. */
export function sayIn(language: Language): Say {
  const say: Say = spoken.get(language) ?? ((id, ...given) => messageIn(language, id).format(given[0]) as string);
  spoken.set(language, say);
  return say;
}

/** The same in pieces, where something else than words stands in the message: a link, a time, a figure in its own face. */
export function partsIn<Id extends MessageId, Piece>(
  language: Language,
  id: Id,
  given: ArgumentsIn<Catalogue[Id], Piece | string>,
): (Piece | string)[] {
  return messageIn(language, id)
    .formatToParts<Piece>(given as Record<string, Piece>)
    .map(({ value }) => value);
}

const parsed = new Map<string, IntlMessageFormat>();

function messageIn(language: Language, id: MessageId): IntlMessageFormat {
  const key = `${language} ${id}`;
  const message = parsed.get(key) ?? parse(language, id);
  parsed.set(key, message);
  return message;
}

function parse(language: Language, id: MessageId): IntlMessageFormat {
  const text = catalogues[language][id];
  return new IntlMessageFormat(isFigure(id) ? text : typeset(text, language), locales[language], undefined, {
    formatters,
  });
}

/** A figure is digits, and is compared with what an editor wrote: it is set as it was typed. */
const isFigure = (id: MessageId) => /^(?:figure|day|number)\./.test(id);

const formatters = {
  // One way to write numbers, in messages and beside them.
  getNumberFormat: (locale: string | string[] | undefined) => numberFormat(String(locale)),
  getDateTimeFormat: (): never => {
    throw new Error("A message is given its days in words: see formatDay.");
  },
  getPluralRules: (...[locale, options]: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(locale, options),
};
