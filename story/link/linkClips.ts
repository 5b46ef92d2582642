import { extname } from "node:path";
import { secondsOf } from "../format/secondsOf";
import type { Claim } from "../model/claim";
import type { Clip } from "../model/clip";
import type { Draft } from "../model/draft";
import { pickExisting } from "../model/pickExisting";
import type { Picture } from "../model/picture";

/** Clips by id. One whose file cannot be published has been reported and is passed over. */
export function linkClips(
  draft: Draft,
  claims: ReadonlyMap<string, Claim>,
  pictures: ReadonlyMap<string, Picture>,
): Map<string, Clip> {
  const clips = new Map<string, Clip>();
  for (const [id, clip] of draft.clips.value) {
    if (!clip.scan) continue;
    const { captions, preview, digest, sounds, ...file } = clip.scan;
    const { caption, credit, licence, transcript } = clip;
    const poster = pictures.get(clip.poster ?? "");
    clips.set(id, {
      ...{ id, caption, credit, licence, transcript, ...file },
      name: `${id}-${digest.slice(0, 12)}${extname(file.path).toLowerCase()}`,
      ...(captions && {
        captions: {
          path: captions.path,
          name: `${id}-${captions.digest.slice(0, 12)}.vtt`,
          language: captionsLanguage(draft, id),
        },
      }),
      ...(poster && { poster }),
      ...(preview && {
        preview: {
          ...{ path: preview.path, type: preview.type, bytes: preview.bytes },
          name: `${id}-${preview.digest.slice(0, 12)}${extname(preview.path).toLowerCase()}`,
        },
      }),
      claims: pickExisting(clip.claims ?? [], claims),
      heard: clip.heard.flatMap(({ claim: said, from, to }) => {
        const claim = claims.get(said);
        return claim ? [{ claim, from: secondsOf(from), to: secondsOf(to) }] : [];
      }),
    });
  }
  return clips;
}

/** An edition may show the captions of the first language, as long as it has none of its own. */
function captionsLanguage({ clips, language, edition }: Draft, id: string) {
  const first = edition?.first;
  const same = first && first.clips.value.get(id)?.captions === clips.value.get(id)?.captions;
  return same ? first.language : language;
}
