/** What a page is called, and said to hold, in a browser's tab, in a search and in a shared link. */
export type PageWords = {
  title: string;
  /** Beside the card of a shared link: 44 characters at most. */
  shareTitle: string;
  /** 100 characters at most. */
  description: string;
};

export const shareTitleLength = 44;
export const descriptionLength = 100;
