/** Addresses inside the site, from its root. Chapters, steps and claims keep them for good. */
export const storyAddress = (story: string, path = "") => `/${story}/${path}`;
export const claimAddress = (story: string, claim: string) => `/${story}/record/${claim}/`;
export const embedAddress = (story: string, scene: string) => storyAddress(story, `embed/${scene}/`);
export const pictureAddress = (file: string) => `/_attest/pictures/${file}`;
