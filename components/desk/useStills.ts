import { useEffect, useState } from "react";
import { href } from "@/components/pages/href";
import type { AskDesk } from "./askDesk";
import { useSoon } from "./useSoon";

/** How long after the last key a scene is drawn anew, in ms. */
const rest = 300;

/** The stills of a scene: the address of the page that shows them, and whether they are those of the text as it is, or the last good ones. */
export type Stills = { address?: string; isGood: boolean };

/** The stills of a scene's file as they would be with this text saved; undefined until the first answer. */
export function useStills(story: string, file: string, text: string, ask: AskDesk): Stills | undefined {
  const [stills, setStills] = useState<Stills>();
  const soon = useSoon(text, rest);
  useEffect(() => {
    let isLast = true;
    // That the server does not answer, the file itself tells.
    ask("stills", { story, file, texts: { [file]: soon } }).then(
      ({ key, isGood }) => {
        if (!isLast) return;
        // Another run of the server keeps none of those that this page has shown: then they stay in its frame.
        setStills((before) => ({ address: key ? href(`/desk/${story}/stills/${key}/`) : before?.address, isGood }));
      },
      () => undefined,
    );
    return () => {
      isLast = false;
    };
  }, [story, file, soon, ask]);
  return stills;
}
