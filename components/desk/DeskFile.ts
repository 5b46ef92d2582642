/** A file of a story as the desk opens it: `name` is a chapter's title or a file's name, `page` the address of what a chapter becomes. */
export type DeskFile = { story: string; storyTitle: string; file: string; name: string; page?: string };
