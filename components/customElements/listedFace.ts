/** A face that the head brings: its family, where its file is, and for what text; whether the first screen is set in it. */
export type ListedFace = {
  family: string;
  src: string;
  how: { weight: string; style?: string; unicodeRange?: string };
  first: boolean;
};
