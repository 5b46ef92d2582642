import { href } from "@/components/pages/href";
import { pictureAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Picture } from "@/story/model/picture";

/** What the newsroom's file says of its own origin, where it does: its C2PA manifest store, as it came. */
export function Manifest({ picture: { manifest }, language }: { picture: Picture; language: Language }) {
  if (!manifest) return null;
  return (
    <p>
      <a href={href(pictureAddress(manifest))} download>
        {sayIn(language)("picture.manifest")}
      </a>
    </p>
  );
}
