"use client";

import "./changes.css";
import { useEffect, useRef } from "react";
import { href } from "@/components/pages/href";
import type { ChangedFile, Changes } from "@/story/model/desk";
import type { DeskServer } from "../askDesk";
import { deskAddress } from "../deskAddress";
import { keptWork } from "../keptWork";
import { StoryLinks } from "../StoryLinks";
import { useAsk } from "../useAsk";
import { AlsoDialog } from "./AlsoDialog";
import { type Asked, useChanges } from "./useChanges";

/** What is other in a story than in the last commit, and an undo for each of it. */
export function StoryChanges({ story, title, server }: { story: string; title: string; server: DeskServer }) {
  const ask = useAsk(server);
  const { state, look, undo, agree, refuse, takeBack } = useChanges(story, ask);
  const { changes, said, isBusy, asking, done } = state;
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its change.
  useEffect(() => {
    if (!isBusy && document.activeElement === document.body) status.current?.focus();
  }, [isBusy]);
  return (
    <main className="desk-changes">
      <nav aria-label="Desk">
        <a href={href("/desk/")}>Desk</a> / <a href={href(`/desk/#${story}`)}>{title}</a> / <StoryLinks story={story} />
      </nav>
      <h1>Since the last commit</h1>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <div className="desk-row">
        <button type="button" disabled={isBusy} onClick={look}>
          Look again
        </button>
        <button type="button" disabled={isBusy || done.length === 0} onClick={takeBack}>
          Take the undo back
        </button>
      </div>
      {changes && <Parts parts={changes.parts} isBusy={isBusy} onUndo={undo} />}
      {changes && changes.files.length > 0 && <Files files={changes.files} isBusy={isBusy} onUndo={undo} />}
      {asking && <AlsoDialog asking={asking} onAgree={() => agree(asking)} onRefuse={refuse} />}
    </main>
  );
}

type ListProps = { isBusy: boolean; onUndo(asked: Asked): void };

const Parts = ({ parts, isBusy, onUndo }: Pick<Changes, "parts"> & ListProps) =>
  parts.map(({ title, changes }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        {changes.map(({ key, lines }) => (
          <li key={key}>
            <div>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            <button
              type="button"
              disabled={isBusy}
              aria-label={`Undo: ${title}, ${lines.join(" ")}`}
              onClick={() => onUndo({ words: lines.join(" "), of: { key } })}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));

const kinds = { changed: "", new: "This file is new.", gone: "This file is gone." };

/** Also what readers see nothing of: comments in a file, reviews, the words of an edition. */
const Files = ({ files, isBusy, onUndo }: { files: ChangedFile[] } & ListProps) => (
  <details>
    <summary>Line by line, in {files.length === 1 ? "one file" : `${files.length} files`}</summary>
    {files.map(({ file, kind, hunks }) => {
      const name = file.split("/").slice(2).join("/");
      return (
        <section key={file}>
          <h2>{kind === "gone" ? name : <a href={deskAddress(file)}>{name}</a>}</h2>
          {keptIn(file) && (
            <p>There is unsaved work on this file in this browser; it stays, and is made one with it.</p>
          )}
          <ul>
            {kind !== "changed" && (
              <li>
                <p>{kinds[kind]}</p>
                <button
                  type="button"
                  disabled={isBusy}
                  onClick={() => onUndo({ words: `${name}: ${kinds[kind]}`, of: { file } })}
                >
                  {kind === "new" ? `Take ${name} away` : `Bring ${name} back`}
                </button>
              </li>
            )}
            {hunks.map(({ key, line, was, now }) => (
              <li key={`${line} ${key}`}>
                <div>
                  {was && (
                    <pre>
                      <del>{was}</del>
                    </pre>
                  )}
                  {now && (
                    <pre>
                      <ins>{now}</ins>
                    </pre>
                  )}
                </div>
                <button
                  type="button"
                  disabled={isBusy}
                  aria-label={`Undo: ${name}, line ${line}`}
                  onClick={() => onUndo({ words: `${name}, line ${line}`, of: { file, lines: key } })}
                >
                  Undo
                </button>
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </details>
);

const keptIn = (file: string) => typeof localStorage !== "undefined" && keptWork.read(file) !== undefined;
