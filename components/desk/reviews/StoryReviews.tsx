"use client";

import "./reviews.css";
import { useEffect, useState } from "react";
import { href } from "@/components/pages/href";
import type { ReviewLine } from "@/story/model/review";
import type { DeskServer } from "../askDesk";
import { deskAddress } from "../deskAddress";
import { StoryLinks } from "../StoryLinks";
import { useAsk } from "../useAsk";
import { ReviewItem } from "./ReviewItem";
import { headingOf } from "./ReviewsPane";
import { ReviewingProvider, useReviews } from "./reviewing";
import { byNeed, targetOf, targetWords } from "./reviewWords";

const none: ReviewLine[] = [];
const saved = {};

/** All comments and checks of a story, those first that ask for something. */
export function StoryReviews({ story, title, server }: { story: string; title: string; server: DeskServer }) {
  const ask = useAsk(server);
  const [seen, setSeen] = useState<ReviewLine[]>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    ask("view", { story, texts: {} }).then(
      ({ reviews }) => setSeen(reviews),
      (error: Error) => setFailed(error.message),
    );
  }, [ask, story]);
  const reviewing = useReviews(story, saved, seen ?? none, ask);
  return (
    <ReviewingProvider value={reviewing}>
      <main className="desk-reviews-all">
        <nav aria-label="Desk">
          <a href={href("/desk/")}>Desk</a> / <a href={href(`/desk/#${story}`)}>{title}</a> /{" "}
          <StoryLinks story={story} />
        </nav>
        <h1>Reviews</h1>
        <p role="status">{failed ?? (seen ? headingOf(reviewing.reviews) : "The story is being read.")}</p>
        <ul>
          {byNeed(reviewing.reviews).map((line) => (
            <ReviewItem
              key={line.id}
              line={line}
              where={<a href={deskAddress(line.place.file, line.place)}>{targetWords(targetOf(line))}</a>}
            />
          ))}
        </ul>
      </main>
    </ReviewingProvider>
  );
}
