import { Document, isScalar, visit } from "yaml";
import { isMisread } from "./misreadValues";

/** A value as YAML that a story's files are read back from: a text that would be taken for something else stands in quotes. */
export function writeYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "string" && isMisread(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 }).trimEnd();
}
