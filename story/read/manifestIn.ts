/** What marks the outermost box of a C2PA manifest store: "c2pa" and the rest of its UUID. */
const C2PA = Buffer.from("6332706100110010800000aa00389b71", "hex");

/**
 * The C2PA manifest store that a picture's file carries, as JUMBF: who signed for it, and what was done to it. Looks where the
 * standard has it in JPEG (APP11), PNG (caBX) and WebP (C2PA); undefined where there is none, or the file is cut short.
 */
export function manifestIn(bytes: Buffer): Buffer | undefined {
  try {
    return storesIn(bytes).find(isStore);
  } catch (error) {
    // A length in it leads past its end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function storesIn(bytes: Buffer): Buffer[] {
  if (bytes.readUInt16BE(0) === 0xffd8) return inJpeg(bytes);
  if (bytes.toString("latin1", 1, 4) === "PNG") return inPng(bytes);
  return bytes.toString("latin1", 8, 12) === "WEBP" ? inWebp(bytes) : [];
}

/** A superbox, described as a manifest store in its first box. */
const isStore = (box: Buffer): boolean =>
  box.toString("latin1", 4, 8) === "jumb" &&
  box.toString("latin1", 12, 16) === "jumd" &&
  box.subarray(16, 32).equals(C2PA);

/** A box too long for one segment goes on in others of its number, each with the box's head again. */
function inJpeg(bytes: Buffer): Buffer[] {
  const boxes = new Map<number, Buffer[]>();
  for (let at = 2; bytes.readUInt8(at) === 0xff && bytes.readUInt8(at + 1) !== 0xda; ) {
    const length = bytes.readUInt16BE(at + 2);
    const isBox = bytes.readUInt8(at + 1) === 0xeb && bytes.toString("latin1", at + 4, at + 6) === "JP";
    if (isBox) {
      const [number, head] = [bytes.readUInt16BE(at + 6), bytes.readUInt32BE(at + 12) === 1 ? 16 : 8];
      const before = boxes.get(number);
      const part = bytes.subarray(at + 12 + (before ? head : 0), at + 2 + length);
      boxes.set(number, [...(before ?? []), part]);
    }
    at += 2 + length;
  }
  return [...boxes.values()].map((parts) => Buffer.concat(parts));
}

function inPng(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "caBX") found.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

function inWebp(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    if (bytes.toString("latin1", at, at + 4) === "C2PA") found.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return found;
}
