/** Sizes of a story's file in bytes: of its text and of all of it unzipped, and of all as it is sent. */
export type Sizes = { text: number; all: number; sent: number };

/**
 * How much of a file has been sent, 0 to 1, told from the bytes that came out unzipped. Text comes first and zips to a
 * small part of itself; what follows is fonts and pictures in base64, four letters for three bytes, which zipping undoes.
 */
export function shareSent(bytes: number, { text, all, sent }: Sizes): number {
  const last = (all - text) * 0.75;
  const first = sent - last;
  const come = bytes < text ? (bytes / text) * first : first + (bytes - text) * 0.75;
  return Math.min(1, come / sent);
}
