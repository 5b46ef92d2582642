import type { Place } from "@/story/model/finding";
import { editorLink, placeText } from "./editorLink";

/** Where something stands: opens the editor there, and can be copied. */
export const PlaceLink = ({ place, root }: { place: Place; root: string }) => (
  <>
    <a href={editorLink(root, place)}>
      <code>{placeText(place)}</code>
    </a>{" "}
    <button type="button" data-copy={placeText(place)} aria-label={`Copy ${placeText(place)}`}>
      Copy
    </button>
  </>
);
