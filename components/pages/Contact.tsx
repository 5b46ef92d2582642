import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";

/** How a reader reports an error: one tap from every page. */
export function Contact({ story }: { story: Story }) {
  return <a href={contactAddress(story)}>{sayIn(story.language)("contact")}</a>;
}

/** Where a tap on it leads: a web page, or a mailbox. */
export const contactAddress = ({ contact }: Pick<Story, "contact">) =>
  /^https?:/.test(contact) ? contact : `mailto:${contact}`;
