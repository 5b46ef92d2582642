import type { Story } from "@/story/model/story";

/** How a reader reports an error: one tap from every page. */
export function Contact({ story: { contact } }: { story: Story }) {
  return <a href={/^https?:/.test(contact) ? contact : `mailto:${contact}`}>Report an error</a>;
}
