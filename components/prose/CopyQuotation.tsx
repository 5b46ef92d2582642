import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";

/**
 * Takes a quotation along, with who said it, where it was printed and the address of its record. Words that nobody could
 * verify, as those of who claims a deed, are read beside the doubt about them and are not handed on without it.
 */
export function CopyQuotation({ claim, story }: { claim: Claim; story: Story }) {
  if (claim.status === "unverified") return null;
  const { language } = story;
  const say = sayIn(language);
  const sources = claim.sources.map(({ name }) => name).join(say("list.semicolon"));
  const speaker = claim.quote?.speaker ?? speakerOf(claim, language);
  return (
    <share-button
      data-title={say("quote.title", { speaker, sources })}
      data-path={href(claimAddress(story.id, claim.id))}
      data-said={say("quote.copied")}
      data-quote={say("quote.words", { words: "%0" })}
    >
      <button type="button" data-do="copy">
        {say("quote.copy")}
      </button>
      <span role="status" />
    </share-button>
  );
}
