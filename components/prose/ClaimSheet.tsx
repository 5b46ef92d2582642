import { href } from "@/components/pages/href";
import { SheetHead } from "@/components/pages/SheetHead";
import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";

/** What a tap on a figure opens; the browser fills it from the claim's own record page. */
export const ClaimSheet = ({ story }: { story: Story }) => (
  <claim-sheet>
    <dialog className="sheet claim" aria-labelledby="claim-heading">
      <SheetHead>From the record</SheetHead>
      <div className="sheet-body">
        <h2 id="claim-heading">The record</h2>
      </div>
      <div className="sheet-foot">
        <share-button>
          <button type="button" data-do="copy">
            Copy link
          </button>
          <button type="button" data-do="share">
            Share
          </button>
          <a data-do="open" href={href(storyAddress(story.id, "record/"))}>
            Open the record
          </a>
          <span role="status" />
        </share-button>
      </div>
    </dialog>
  </claim-sheet>
);
