/** Addresses inside the site, from its root. Chapters, steps and claims keep them for good. */
export const storyAddress = (story: string, path = "") => `/${story}/${path}`;
export const claimAddress = (story: string, claim: string) => `/${story}/record/${claim}/`;
export const embedAddress = (story: string, scene: string) => storyAddress(story, `embed/${scene}/`);
export const clipAddress = (file: string) => `/_attest/clips/${file}`;
export const dataAddress = (story: string, scene: string) => storyAddress(story, `data/${scene}.csv`);
export const pictureAddress = (file: string) => `/_attest/pictures/${file}`;

/** The place on the page of corrections that tells readers how to write to the desk. */
export const writeToUs = "write-to-us";
