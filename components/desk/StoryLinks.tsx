import { viewAddress } from "./deskAddress";

/** The views of a story that no file has. */
export const StoryLinks = ({ story }: { story: string }) => (
  <>
    <a href={viewAddress(story, "reviews")}>Reviews</a> <a href={viewAddress(story, "changes")}>Changes</a>
  </>
);
