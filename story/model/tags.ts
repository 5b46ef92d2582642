/** The editor's tags: their props (all strings) and where they may stand. One table for the checks and the pages. */
export type Tag = {
  props: Record<string, "required" | "optional">;
  /** `text`: inside a paragraph; `block`: on lines of its own. */
  place: "text" | "block";
  /** The tag it must stand directly in. */
  inside?: string;
  /** Written without content: <People />. */
  empty?: true;
};

export const tags = {
  Scene: { props: { is: "required" }, place: "block" },
  Step: { props: { id: "required", alt: "optional" }, place: "block", inside: "Scene" },
  Claim: { props: { is: "required" }, place: "text" },
  Quote: { props: { of: "required" }, place: "block" },
  Plain: { props: {}, place: "text" },
  Differ: { props: { about: "required", id: "optional" }, place: "block", empty: true },
  Note: { props: { kind: "optional", follows: "optional" }, place: "block" },
  Notice: { props: {}, place: "block" },
  Photo: { props: { is: "required" }, place: "block", empty: true },
  People: { props: {}, place: "block", empty: true },
} as const satisfies Record<string, Tag>;
export type TagName = keyof typeof tags;
