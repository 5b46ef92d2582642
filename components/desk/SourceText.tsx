import { useEffect, useRef, useState } from "react";
import type { AskDesk } from "./askDesk";
import { markFigures } from "./markFigures";

type Props = { story: string; source: string; name: string; numbers: number[]; ask: AskDesk };

/** The text of a source, with the figures of the claim marked in it; read when it is asked for. */
export function SourceText({ story, source, name, numbers, ask }: Props) {
  const [text, setText] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = text === undefined ? undefined : room.current?.querySelector("mark");
    if (first && room.current) room.current.scrollTop = first.offsetTop - room.current.clientHeight / 2;
  }, [text]);
  const read = () =>
    ask("source", { story, source }).then(
      ({ text }) => {
        setText(text);
        setFailed(undefined);
      },
      (error: Error) => setFailed(error.message),
    );
  return (
    <details className="desk-source" onToggle={({ currentTarget }) => currentTarget.open && read()}>
      <summary>The text of {name}</summary>
      {failed && <p role="status">{failed}</p>}
      {text !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach what scrolls.
        <section ref={room} tabIndex={0} aria-label={`The text of ${name}`}>
          {markFigures(text, numbers).map(({ words, isMarked }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: words of a text, which have no other order.
            isMarked ? <mark key={index}>{words}</mark> : words,
          )}
        </section>
      )}
    </details>
  );
}
