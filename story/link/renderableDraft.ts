import { tagsIn } from "../check/tagsIn";
import type { ChapterDraft, Draft, SceneDraft } from "../model/draft";
import type { Finding } from "../model/finding";

/**
 * What of a draft can be shown while an editor mends the rest: chapters and scenes whose files hold an error are left out,
 * and with them what rests on an entry that could not be read.
 */
export function renderableDraft(draft: Draft, findings: Finding[]): Draft {
  const broken = new Set(findings.filter(({ level }) => level === "error").map(({ place }) => place.file));
  const claims = draft.claims.value;
  const missing = (ids: Iterable<string>, values: ReadonlyMap<string, unknown>) =>
    [...ids].some((id) => !values.has(id));
  const pictures = new Map(
    [...draft.pictures.value].filter(([, picture]) => picture.scan && !missing(picture.claims ?? [], claims)),
  );
  const clips = new Map(
    [...draft.clips.value].filter(
      ([, clip]) =>
        clip.scan &&
        !missing([...(clip.claims ?? []), ...clip.heard.map(({ claim }) => claim)], claims) &&
        !missing(clip.poster === undefined ? [] : [clip.poster], pictures),
    ),
  );
  const drawn = ({ file, parsed }: SceneDraft) => {
    if (broken.has(file) || !parsed) return false;
    const { panel, scene } = parsed;
    const ids = (refs: { id: string }[] = []) => refs.map(({ id }) => id);
    return (
      !missing(ids(panel.claimRefs(scene)), claims) &&
      !missing(ids(panel.pictureRefs?.(scene)), pictures) &&
      !missing(ids(panel.clipRefs?.(scene)), clips)
    );
  };
  const scenes = new Map([...draft.scenes].filter(([, scene]) => drawn(scene)));
  return {
    ...draft,
    scenes,
    pictures: { ...draft.pictures, value: pictures },
    clips: { ...draft.clips, value: clips },
    people: {
      ...draft.people,
      value: new Map([...draft.people.value].filter(([, person]) => !missing(person.claims, claims))),
    },
    chapters: draft.chapters.filter(
      (chapter) =>
        !broken.has(chapter.file) &&
        !missing([...named(chapter, "Claim", "is"), ...named(chapter, "Quote", "of")], claims) &&
        !missing(named(chapter, "Photo", "is"), pictures) &&
        !missing(named(chapter, "Scene", "is"), scenes),
    ),
  };
}

const named = (chapter: ChapterDraft, tag: string, prop: string): string[] =>
  tagsIn(chapter).flatMap(({ name, props }) => (name === tag ? (props.get(prop) ?? []) : []));
