import sharp from "sharp";

const size = { width: 1600, height: 900 };

/** A picture to be replaced, as PNG: a pale field over a dark one. */
export function drawPicture(): Promise<Buffer> {
  const ground = { ...size, channels: 3 as const, background: "#4c5856" };
  const sky = { create: { ...size, height: size.height / 2, channels: 3 as const, background: "#bcd0c4" } };
  return sharp({ create: ground })
    .composite([{ input: sky, top: 0, left: 0 }])
    .png()
    .toBuffer();
}
