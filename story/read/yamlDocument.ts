import { Document, isScalar, visit } from "yaml";
import { isMisread } from "./misreadValues";

/** A value as a document of YAML: a text in it that would be taken for something else stands in quotes. */
export function yamlDocument(value: unknown): Document {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "string" && isMisread(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return document;
}
