import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CopyQuotation } from "@/components/prose/CopyQuotation";
import { loadStory } from "@/story/loadStory";

const story = await loadStory("bamako-2015");
const quoted = [...story.claims.values()].filter(({ quote }) => quote);
const buttonOf = (id: string) => {
  const claim = story.claims.get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return renderToStaticMarkup(<CopyQuotation claim={claim} story={story} />);
};

test("a president's words can be taken along, with who said them and where they were printed", () => {
  const button = buttonOf("reaction-keita-nowhere-safe");
  expect(button).toContain("Copy quotation");
  expect(button).toContain("Ibrahim Boubacar Keïta, President of Mali. Source: ");
});

test("the words of those who claim the attack cannot", () => {
  const claimants = quoted.filter(({ topic }) => topic.id === "responsibility");
  expect(claimants.length).toBeGreaterThan(0);
  for (const { id } of claimants) expect(buttonOf(id), id).toBe("");
});
