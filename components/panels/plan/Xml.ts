/** A tree as svgo reads it, as far as a drawing is looked for in it. */
export type XmlRoot = { type: "root"; children: XmlNode[] };
export type XmlElement = {
  type: "element";
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
};
export type XmlNode =
  | XmlElement
  | { type: "text" | "cdata" | "comment"; value: string }
  | { type: "instruction"; name: string; value: string }
  | { type: "doctype"; name: string; data: { doctype: string } };
