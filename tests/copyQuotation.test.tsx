import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openShelf } from "@/app/stories";
import { CopyQuotation } from "@/components/prose/CopyQuotation";
import type { Claim } from "@/story/model/claim";

/** Quoted words that nobody could verify, such as those of who claims a deed. */
function isDoubted({ quote, status }: Claim) {
  return quote && status === "unverified";
}

const [story] = (await openShelf()).filter(({ claims }) => [...claims.values()].some(isDoubted));
if (!story) throw new Error("No story quotes what nobody could verify.");
const quoted = [...story.claims.values()].filter(({ quote }) => quote);
const buttonOf = (id: string) => {
  const claim = story.claims.get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return renderToStaticMarkup(<CopyQuotation claim={claim} story={story} />);
};

test("a speaker's words can be taken along, with who said them and where they were printed", () => {
  const [said] = quoted.filter((claim) => !isDoubted(claim));
  const button = buttonOf(said?.id ?? "");
  expect(button).toContain("Copy quotation");
  expect(button).toContain(`${said?.quote?.speaker}. Source: ${said?.sources[0]?.name}`);
});

test("words that nobody could verify cannot", () => {
  for (const { id } of quoted.filter(isDoubted)) expect(buttonOf(id), id).toBe("");
});
