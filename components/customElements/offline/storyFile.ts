/**
 * A whole story in one file, as publishing writes it. `paths` are the addresses that a file answers, without the host; a
 * picture in one size answers for all of its sizes. What is no text is written in base64.
 */
export type StoryFile = { files: PublishedFile[] };
export type PublishedFile = { paths: string[]; type: string } & ({ text: string } | { base64: string });
