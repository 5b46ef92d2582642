import { type Document, isMap, isNode, isScalar, type Scalar } from "yaml";
import type { Edit } from "../model/edit";
import type { YamlPath } from "../model/yamlChange";
import { Refused } from "./Refused";
import { onOneLine } from "./writtenValue";
import { itemAt } from "./yamlTree";

/** Gives an item of a group another name, in the quotes that the one before stood in. */
export function renameInYaml(
  _: string,
  document: Document,
  { rename, name }: { rename: YamlPath; name: string },
): Edit[] {
  const { group, index } = itemAt(document, rename);
  const key = isMap(group) ? group.items[index]?.key : undefined;
  if (!isNode(key) || !isScalar(key) || !key.range) throw new Refused("The items of a list have no names.");
  return [{ start: key.range[0], end: key.range[1], put: onOneLine(name, quotesOf(key)) }];
}

const quotesOf = ({ type }: Scalar) => (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? type : undefined);
