/** Bytes a reader may be made to fetch for one page: text as gzip at level 9, fonts as they are. 1 KB is 1000 bytes. */
export const budgets = {
  script: 16_000,
  /** What only one kind of panel needs, on top of that and on its pages alone: the module of a film's preview. */
  panelScript: 1_200,
  style: 10_000,
  /** Where every kind of panel is on one page: thirteen, at about half a KB each. */
  longStyle: 14_800,
  font: 58_000,
  /** Pages that hold a whole story or its whole record. */
  longPage: 120_000,
  page: 30_000,
  /** A preview card as it is sent: no messenger refuses it, and it is there before the link is read. */
  card: 60_000,
};

/** "/<story>/all/" and "/<story>/record/", and those of an edition. */
export const isLong = (address: string): boolean => /^\/[^/]+\/([a-z]{2}\/)?(all|record)\/$/.test(address);

/** Faces that the first screen of a page is set in; a test in the browser holds this list to what is really fetched. */
export const firstView = [
  { family: "Charis SIL", weight: "400" },
  { family: "Noto Serif Display", weight: "600" },
  { family: "Noto Serif Heading", weight: "600" },
  { family: "Archivo Narrow", weight: "500" },
  { family: "Archivo Narrow", weight: "700" },
  { family: "Noto Naskh Arabic", weight: "400" },
  { family: "Noto Naskh Arabic", weight: "700" },
];
