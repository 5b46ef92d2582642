import { href } from "@/components/pages/href";
import { clipAddress } from "@/story/format/addresses";
import type { Clip } from "@/story/model/clip";

/** Where a silent excerpt of a film plays by itself, if its editor names one: an empty place that its own script fills. */
export const Preview = ({ clip: { preview } }: { clip: Clip }) =>
  preview && <film-preview src={href(clipAddress(preview.name))} />;
