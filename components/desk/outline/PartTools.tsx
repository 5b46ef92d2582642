import { type ReactNode, useState } from "react";
import type { Part } from "@/story/model/outlineChange";
import type { Act } from "./Act";
import { AddressForm } from "./AddressForm";
import { moveBy, type Places } from "./moveKeys";

type Props = { part: Part; title: string; places?: Places; act: Act; children?: ReactNode };

/** What can be done with a part of a story, folded up until it is asked for: a long story has hundreds of parts. */
export function PartTools({ children, ...tools }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="desk-tools" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={`Change the ${tools.part.kind} ${tools.title}`}>Change</summary>
      {isOpen && <Tools {...tools} />}
      {isOpen && children}
    </details>
  );
}

function Tools({ part, title, places, act }: Omit<Props, "children">) {
  const { kind, id } = part;
  const [up, down] = ([-1, 1] as const).map((by) => moveBy(act, part, title, places, by));
  const rename = (news: { id: string; title?: string }) =>
    act.change({ do: "rename", part, ...news }, `The ${kind} "${news.title ?? news.id}" is renamed.`);
  return (
    <>
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
    </>
  );
}
