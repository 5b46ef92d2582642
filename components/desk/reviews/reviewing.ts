import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { ReviewChange, ReviewLine } from "@/story/model/review";
import type { AskDesk } from "../askDesk";

/** A story's reviews; `send` does one thing to them, at once on the disk, and says why if it could not. */
export type Reviewing = { reviews: ReviewLine[]; send(change: ReviewChange): Promise<string | undefined> };

const Context = createContext<Reviewing>({ reviews: [], send: async () => "The reviews are not open." });
export const ReviewingProvider = Context.Provider;
export const useReviewing = () => useContext(Context);

/** The reviews as they were last `seen`, or as what was done here left them. `texts`: unsaved ones, by their files. */
export function useReviews(story: string, texts: Record<string, string>, seen: ReviewLine[], ask: AskDesk): Reviewing {
  const [reviews, setReviews] = useState(seen);
  useEffect(() => setReviews(seen), [seen]);
  const send = useCallback(
    async (change: ReviewChange) => {
      try {
        setReviews((await ask("review", { story, texts, change })).reviews);
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    [ask, story, texts],
  );
  return useMemo(() => ({ reviews, send }), [reviews, send]);
}
