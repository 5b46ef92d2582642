import { writeToUs } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import { contactAddress } from "./Contact";

/** Where a chapter's "write to us" leads: what readers may write about, and to which address. */
export function WriteToUs({ story }: { story: Story }) {
  return (
    <section id={writeToUs}>
      <h2>Write to us</h2>
      <p>
        If something here is wrong, if you know more than our sources do, or if you wish a line about somebody to be
        changed or removed, write to <a href={contactAddress(story)}>{story.contact}</a>.
      </p>
    </section>
  );
}
