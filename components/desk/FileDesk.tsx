"use client";

import { useState } from "react";
import type { DeskServer } from "./askDesk";
import { ClashDialog } from "./ClashDialog";
import type { DeskFile } from "./DeskFile";
import { TextDesk } from "./TextDesk";
import { isMixed } from "./text/createText";
import { useAsk } from "./useAsk";
import { useSession } from "./useSession";

/** One file of a story open for work: its text, what is wrong with it, and the page it becomes. */
export function FileDesk({ server, ...shown }: DeskFile & { server: DeskServer }) {
  const ask = useAsk(server);
  const { session, state } = useSession(shown.file, ask);
  const [asked, setAsked] = useState(true);
  if (!state?.base || !session)
    return (
      <main className="desk-wait">
        <h1>{shown.name}</h1>
        <p role="status">{state?.failed ?? "Opening the file."}</p>
      </main>
    );
  if (isMixed(state.base.text))
    return (
      <main className="desk-wait">
        <h1>{shown.name}</h1>
        <p>
          Some lines of this file end as on Windows and some do not, so a save would change lines that nobody touched.
          Run npm run fix, then reload this page.
        </p>
      </main>
    );
  return (
    <>
      <TextDesk shown={shown} session={session} state={state} ask={ask} onSettle={() => setAsked(true)} />
      {state.clash && asked && (
        <ClashDialog
          base={state.base.text}
          mine={state.text}
          clash={state.clash}
          onSettle={(text) => session.settle(text)}
          onLater={() => setAsked(false)}
        />
      )}
    </>
  );
}
