"use client";

import type { Outline } from "@/story/model/desk";
import type { DeskServer } from "../askDesk";
import { deskAddress, newAddress } from "../deskAddress";
import { StoryLinks } from "../StoryLinks";
import { useAsk } from "../useAsk";
import { ChapterRow } from "./ChapterRow";
import { CountWords } from "./CountWords";
import { PlanDialog } from "./PlanDialog";
import { useOutline } from "./useOutline";
import "./outline.css";

const parts = ["chapter", "scene", "source", "claim", "edition"];

/** A story's chapters, scenes and steps with what is wrong at each, and what can be done with them. */
export function StoryOutline({ first, server }: { first: Outline; server: DeskServer }) {
  const ask = useAsk(server);
  const { outline, isCounted, told, asked, change, confirm, leave } = useOutline(first, ask);
  const { id, title, chapters, files, counts } = outline;
  const listed = chapters.filter((chapter) => chapter.listed);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {isCounted ? <CountWords counts={counts} /> : told === "" && <span className="desk-count">Being checked</span>}
      <p role="status" className="desk-told">
        {told}
      </p>
      <p className="desk-row">
        <StoryLinks story={id} />
      </p>
      <ol className="desk-chapters">
        {chapters.map((chapter) => (
          <ChapterRow
            key={chapter.slug}
            chapter={chapter}
            index={chapter.listed ? listed.indexOf(chapter) : undefined}
            count={listed.length}
            act={{ story: id, change }}
          />
        ))}
      </ol>
      <h3>Files of the story</h3>
      <ul className="desk-files">
        {files.map(({ name, file, counts }) => (
          <li key={file}>
            <a href={deskAddress(file)}>{name}</a> <CountWords counts={counts} />
          </li>
        ))}
      </ul>
      <h3>Add to the story</h3>
      <ul className="desk-row desk-adds">
        {parts.map((kind) => (
          <li key={kind}>
            <a href={newAddress(kind, { story: id })}>New {kind}</a>
          </li>
        ))}
      </ul>
      {asked && <PlanDialog asked={asked} onConfirm={confirm} onLeave={leave} />}
    </section>
  );
}
