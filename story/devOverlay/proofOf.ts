import { reviewsOf } from "../check/reviewsOf";
import { tagsIn } from "../check/tagsIn";
import { storyAddress } from "../format/addresses";
import { speakerOf } from "../format/speakerOf";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { Proof } from "../model/proof";
import type { Story } from "../model/story";

/** What the pages of a story say to an editor at work. `story` is what can be shown of the draft, `root` holds content/. */
export function proofOf(draft: Draft, findings: Finding[], story: Story | undefined, root: string): Proof {
  return {
    root,
    story: draft.id,
    findings,
    claims: Object.fromEntries(
      [...draft.claims.value].map(([id, claim]) => [
        id,
        {
          status: claim.status,
          speaker: speakerOf({ ...claim, ours: claim.ours ?? false }, "en"),
          place: draft.claims.place([id], "key"),
        },
      ]),
    ),
    steps: stepsOf(draft, story),
    reviews: reviewsOf(draft).filter(({ resolved }) => !resolved),
    waiting: waitingIn(draft, story),
  };
}

function stepsOf({ chapters }: Draft, story: Story | undefined): Proof["steps"] {
  const shown = new Map(
    [...(story?.scenes.values() ?? [])].flatMap(({ steps }) => steps.map(({ id, claims }) => [id, claims] as const)),
  );
  const written = chapters.flatMap(tagsIn).filter(({ name }) => name === "Step");
  return Object.fromEntries(
    written.map(({ props, place }) => {
      const id = props.get("id") ?? "";
      return [id, { place, claims: (shown.get(id) ?? []).map((claim) => claim.id) }];
    }),
  );
}

function waitingIn({ id, chapters, known }: Draft, story: Story | undefined): Proof["waiting"] {
  if (!story) return [{ address: storyAddress(id), name: id }];
  const shown = new Set(story.chapters.map(({ slug }) => slug));
  const titles = new Map(chapters.map(({ slug, value }) => [slug, value.title]));
  return [...known.chapters]
    .filter((slug) => !shown.has(slug))
    .map((slug) => ({ address: storyAddress(id, `${slug}/`), name: titles.get(slug) ?? slug }));
}
