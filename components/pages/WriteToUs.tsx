import { sayWith } from "@/components/panels/sayWith";
import { writeToUs } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { contactAddress } from "./Contact";

/** Where a chapter's "write to us" leads: what readers may write about, and to which address. */
export function WriteToUs({ story }: { story: Story }) {
  const { language, contact } = story;
  const address = (
    <a key="address" href={contactAddress(story)}>
      {contact}
    </a>
  );
  return (
    <section id={writeToUs}>
      <h2>{sayIn(language)("write.title")}</h2>
      <p>{sayWith(language, "write.why", { address })}</p>
    </section>
  );
}
