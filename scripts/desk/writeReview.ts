import { randomInt } from "node:crypto";
import { reviewsOf } from "@/story/check/reviewsOf";
import { reviewFor } from "@/story/desk/reviewFor";
import { type ReviewEdit, reviewEdit } from "@/story/edit/reviewEdit";
import { saveFiles } from "@/story/edit/saveFiles";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import type { ReviewChange, ReviewLine, ReviewTarget } from "@/story/model/review";
import { readStory } from "@/story/read/readStory";
import { today } from "@/story/read/today";
import { withUnsaved } from "@/story/read/unsaved";
import { Refusal } from "./Refusal";
import { readTextFile } from "./textFile";

/**
 * Does one thing to a story's reviews.yaml, on the disk, and returns all reviews as they stand then. `texts`: unsaved ones, as what
 * is checked or remarked on may be in them. Throws a Refusal where that is not there, or where somebody else wrote meanwhile.
 */
export async function writeReview(
  id: string,
  texts: ReadonlyMap<string, string>,
  change: ReviewChange,
  content: Content,
): Promise<ReviewLine[]> {
  const story = id.split("/")[0] ?? "";
  const file = `content/${story}/reviews.yaml`;
  // What is unsaved of the reviews themselves is for that editor to save.
  const others = new Map([...texts].filter(([name]) => name !== file));
  const read = () => withUnsaved(others, () => readStory(story, content));
  const disk = await readTextFile(content.root, file).catch((error) => {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  });
  const draft = await read();
  const ids = [...draft.reviews.value.keys()];
  const edits = [editFor(draft, change), ...replacedBy(draft, change)];
  const text = edits.reduce((done, edit) => reviewEdit(done, ids, edit).text, disk?.text ?? "");
  await saveFiles(content.root, [{ file, body: text, version: disk?.version }]);
  return reviewsOf(await read());
}

function editFor(draft: Draft, change: ReviewChange): ReviewEdit {
  if ("on" in change) {
    const entry = reviewFor(draft, change, today());
    if (entry) return { add: freshId(), entry };
    throw new Refusal(409, "What this is on does not stand in the story. Nothing was written.");
  }
  const { id, by } = change;
  const review = draft.reviews.value.get(id);
  if (!review) throw new Refusal(409, "This review is not in reviews.yaml any more. Nothing was written.");
  if (change.do === "reopen") return { reopen: id };
  const said = { by, date: today() };
  if (!("text" in change)) return { resolve: id, said };
  return { answer: id, after: review.answers?.length ?? 0, said: { ...said, text: change.text } };
}

/** A check takes the place of those of the same thing which hold no more. */
function replacedBy(draft: Draft, change: ReviewChange): ReviewEdit[] {
  if (change.do !== "check") return [];
  const { on, by } = change;
  const old = reviewsOf(draft).filter(
    (line) => line.against !== undefined && !line.resolved && line.standing === "changed" && isOn(line, on),
  );
  return old.map(({ id }) => ({ resolve: id, said: { by, date: today() } }));
}

const isOn = (line: ReviewLine, on: ReviewTarget) =>
  Object.entries(on).every(([key, id]) => line[key as keyof ReviewLine] === id);

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Eight letters by chance: two editors who work apart never take the same. */
const freshId = (): string => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");
