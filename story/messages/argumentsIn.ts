/**
 * What a message asks for, read from the message itself: `{name}` is words, and what has a format of its own (`number`,
 * `plural`) a number; `select` takes words. A tag, `<a>…</a>`, is what stands around its words.
 */
export type ArgumentsIn<Message extends string, Value> = {
  [Found in Scan<Message, []> as Found[0]]: Found[1] extends "number" ? number : Value;
} & { [Name in TagsIn<Message>]: (words: Value[]) => Value };

/** The first brace of a text: what stands before it, which it is, and what follows. */
type Brace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer Earlier}}${infer Between}`
    ? [Earlier, "}", `${Between}{${After}`]
    : [Before, "{", After]
  : Text extends `${infer Before}}${infer After}`
    ? [Before, "}", After]
    : never;

type Trim<Text extends string> = Text extends ` ${infer Rest}` ? Trim<Rest> : Text;
type FormatOf<Text extends string> =
  Trim<Text> extends `number${string}` | `plural${string}` | `selectordinal${string}` ? "number" : "words";

/** Names and what they are, from a text in which arguments stand; `Around` has an entry for each choice it stands in. */
type Scan<Text extends string, Around extends unknown[]> =
  Brace<Text> extends [string, infer Which, infer Rest extends string]
    ? Which extends "{"
      ? Argument<Rest, Around>
      : Around extends [unknown, ...infer Outer]
        ? Choices<Rest, Outer>
        : never
    : never;

type Argument<Text extends string, Around extends unknown[]> =
  Brace<Text> extends [infer Head extends string, infer Which, infer Rest extends string]
    ? Head extends `${infer Name},${infer Format}`
      ? [Name, FormatOf<Format>] | (Which extends "{" ? Scan<Rest, [unknown, ...Around]> : Scan<Rest, Around>)
      : [Head, "words"] | Scan<Rest, Around>
    : never;

/** Between the choices of an argument: the next of them, or its end. */
type Choices<Text extends string, Outer extends unknown[]> =
  Brace<Text> extends [string, infer Which, infer Rest extends string]
    ? Which extends "{"
      ? Scan<Rest, [unknown, ...Outer]>
      : Scan<Rest, Outer>
    : never;

type TagsIn<Message extends string> = Message extends `${string}</${infer Name}>${infer Rest}`
  ? Name | TagsIn<Rest>
  : never;
