import { Document, isSeq } from "yaml";

/** An entry of a file of entries, the list under `list` on one line, as lists of ids are written everywhere. */
export function formatEntry(id: string, entry: object, list: string): string {
  const document = new Document({ [id]: entry });
  const items = document.getIn([id, list], true);
  if (isSeq(items)) items.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
