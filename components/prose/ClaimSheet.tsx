import { href } from "@/components/pages/href";
import { SheetHead } from "@/components/pages/SheetHead";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";

/** What a tap on a figure opens; the browser fills it from the claim's own record page. */
export function ClaimSheet({ story: { id, language } }: { story: Story }) {
  const say = sayIn(language);
  return (
    <claim-sheet data-fetching={say("claim.fetching")}>
      <dialog className="sheet claim" aria-labelledby="claim-heading">
        <SheetHead language={language}>{say("claim.sheet")}</SheetHead>
        <div className="sheet-body">
          <h2 id="claim-heading">{say("record")}</h2>
        </div>
        <div className="sheet-foot">
          <share-button data-said={say("link.copied")}>
            <button type="button" data-do="copy">
              {say("link.copy")}
            </button>
            <button type="button" data-do="share">
              {say("share")}
            </button>
            <a data-do="open" href={href(storyAddress(id, "record/"))}>
              {say("claim.open")}
            </a>
            <span role="status" />
          </share-button>
        </div>
      </dialog>
    </claim-sheet>
  );
}
