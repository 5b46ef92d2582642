import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@/story/model/language";

/** A page of the site in out/: its address, with a slash at either end, and its markup. */
type Published = { address: string; html: string };

const all: Published[] = readdirSync("out", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .sort()
  .map((file) => ({ address: `/${file.replace(/index\.html$/, "")}`, html: readFileSync(join("out", file), "utf8") }))
  // An old address leads on and says nothing.
  .filter(({ html }) => !/http-equiv="refresh"/i.test(html));

const addressesOf = (pages: Published[]) => pages.map(({ address }) => address);
const isEdition = ({ address }: Published) => Object.keys(languages).includes(address.split("/")[2] ?? "");
const hasScenes = ({ html }: Published) => html.includes("<story-scene");
const isEmbed = ({ address }: Published) => address.includes("/embed/");
const isRecord = ({ address }: Published) => /\/record\/[^/]+\/$/.test(address);
const isChapter = (page: Published) => hasScenes(page) && !page.address.endsWith("/all/");

/** Of the hundreds of records of a story or an edition, the shortest and the longest. */
function withFewRecords(pages: Published[]): Published[] {
  const storyOf = ({ address }: Published) => address.split("record/")[0];
  const records = pages.filter(isRecord).toSorted((a, b) => a.html.length - b.html.length);
  const few = [...new Set(records.map(storyOf))].flatMap((story) => {
    const own = records.filter((page) => storyOf(page) === story);
    return [own.at(0), own.at(-1)];
  });
  return pages.filter((page) => !isRecord(page) || few.includes(page));
}

/** The addresses of what is published in out/, by kind. */
export const published = {
  every: addressesOf(all),
  /** All pages but most of the claims', which are alike. */
  kinds: addressesOf(withFewRecords(all)),
  embeds: addressesOf(all.filter(isEmbed)),
  /** Chapters that tell a scene. */
  scenes: addressesOf(all.filter(isChapter)),
  /** The same of stories in their first language: an edition has the length of its own words already. */
  firstScenes: addressesOf(all.filter((page) => isChapter(page) && !isEdition(page))),
};

/** The markup of a page as it is published. */
export const markupOf = (address: string): string => all.find((page) => page.address === address)?.html ?? "";
