import type { ReactNode } from "react";
import type { Part } from "@/story/model/outlineChange";
import type { Act } from "./Act";
import { AddressForm } from "./AddressForm";
import { moveBy, type Places } from "./moveKeys";

type Props = { part: Part; title: string; places?: Places; act: Act; children?: ReactNode };

/** What can be done with a part of a story, folded up until it is asked for. */
export function PartTools({ part, title, places, act, children }: Props) {
  const { kind, id } = part;
  const [up, down] = ([-1, 1] as const).map((by) => moveBy(act, part, title, places, by));
  const rename = (news: { id: string; title?: string }) =>
    act.change({ do: "rename", part, ...news }, `The ${kind} "${news.title ?? news.id}" is renamed.`);
  return (
    <details className="desk-tools">
      <summary aria-label={`Change the ${kind} ${title}`}>Change</summary>
      <div className="desk-row">
        {places && (
          <>
            <button type="button" disabled={!up} onClick={up}>
              Move up
            </button>
            <button type="button" disabled={!down} onClick={down}>
              Move down
            </button>
          </>
        )}
        <button type="button" onClick={() => act.change({ do: "remove", part }, `The ${kind} "${title}" is removed.`)}>
          Remove
        </button>
      </div>
      <AddressForm
        label="Address"
        verb="Rename"
        id={id}
        title={kind === "step" ? undefined : title}
        onSubmit={rename}
      />
      {children}
    </details>
  );
}
