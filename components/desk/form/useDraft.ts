import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/** How long after the last key what is typed goes into the file's text, in ms: so that a key press costs no edit. */
const rest = 350;

/** What is typed in a field, on its way into the file: `commit` is handed it, without spaces at its ends, once the keys rest or the field is left; `whenLeft`: only then, or with Enter. */
export function useDraft(written: string, commit: (text: string) => void, whenLeft = false) {
  const [typed, setTyped] = useState<string>();
  const latest = useRef(commit);
  latest.current = commit;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written anew, by undo for instance, is what the field shows.
  useEffect(() => setTyped(undefined), [written]);
  useEffect(() => {
    // After a space more words are to come.
    if (whenLeft || typed === undefined || typed !== typed.trim() || typed === written) return;
    const timer = setTimeout(() => latest.current(typed), rest);
    return () => clearTimeout(timer);
  }, [typed, written, whenLeft]);
  const settle = () => {
    if (typed !== undefined && typed.trim() !== written) latest.current(typed.trim());
  };
  return {
    value: typed ?? written,
    onChange: ({ target }: { target: { value: string } }) => setTyped(target.value),
    onBlur() {
      settle();
      setTyped(undefined);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "Enter") settle();
      const undoes = (event.ctrlKey || event.metaKey) && event.key === "z" && !event.shiftKey;
      if (!undoes || typed === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
    },
  };
}
