import "./reviews.css";
import { useState } from "react";
import type { ReviewTarget } from "@/story/model/review";
import { ReviewForm } from "./ReviewForm";
import { ReviewItem } from "./ReviewItem";
import { useReviewing } from "./reviewing";
import { byNeed, isSameTarget, targetOf, targetWords } from "./reviewWords";

/** The comments and checks on one thing, beside its form, and a form to write one. */
export function ReviewsOn({ target }: { target: ReviewTarget }) {
  const { reviews } = useReviewing();
  const [writing, setWriting] = useState(false);
  const lines = byNeed(reviews.filter((line) => isSameTarget(targetOf(line), target)));
  const holds = lines.some(({ against, standing, resolved }) => against && !resolved && standing === "stands");
  return (
    <section className="desk-reviews" aria-label={`Reviews of ${targetWords(target)}`}>
      <h3>{holds ? "Checked" : "Not checked"}</h3>
      <ul>
        {lines.map((line) => (
          <ReviewItem key={line.id} line={line} where={null} />
        ))}
      </ul>
      {writing ? (
        <ReviewForm targets={[target]} onClose={() => setWriting(false)} />
      ) : (
        <button type="button" onClick={() => setWriting(true)}>
          Comment or check
        </button>
      )}
    </section>
  );
}
