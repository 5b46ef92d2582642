import { href } from "@/components/pages/href";
import { endSentence } from "@/components/panels/endSentence";
import { Manifest } from "@/components/panels/picture/Manifest";
import { PictureImage } from "@/components/panels/picture/PictureImage";
import { claimAddress } from "@/story/format/addresses";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Picture } from "@/story/model/picture";
import type { Story } from "@/story/model/story";
import css from "./photo.module.css";

/** A picture between the paragraphs, with its caption, whose it is, and what the caption rests on. */
export function Photo({ picture, story: { id: story, language } }: { picture: Picture; story: Story }) {
  const { alt, caption, credit, licence, claims } = picture;
  return (
    <figure className={css.photo}>
      <PictureImage picture={picture} alt={alt} sizes="(min-width: 36.5rem) 34rem, calc(100vw - 2.5rem)" />
      <figcaption>
        {caption && <p>{caption}</p>}
        <p className={css.credit}>
          {endSentence(credit)} {endSentence(licence)}
        </p>
        <Manifest picture={picture} language={language} />
        {claims.length > 0 && (
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <a href={href(claimAddress(story, claim.id))} data-claim={claim.id}>
                  {sayIn(language)("picture.source", { speaker: speakerOf(claim, language) })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}
