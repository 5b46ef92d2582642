import type { Edit } from "../model/edit";
import type { YamlChange } from "../model/yamlChange";
import { applyEdits } from "./applyEdits";
import { changedValue, isAlike, type PlainChange, valuesOf } from "./changedValue";
import { composeEdits } from "./composeEdits";
import { deleteInYaml } from "./deleteInYaml";
import type { Edited } from "./edited";
import { insertInYaml } from "./insertInYaml";
import { moveInYaml } from "./moveInYaml";
import { partsOf } from "./partsOf";
import { Refused } from "./Refused";
import { renameInYaml } from "./renameInYaml";
import { replaceInYaml } from "./replaceInYaml";
import { nodeAt, readTree } from "./yamlTree";

/**
 * A file of YAML with some changes made, one after another. Only the bytes that a change is about are others: comments, quotes,
 * order, line ends and the way groups are written stay. What comes out is read again; where anything else than what was meant would
 * have changed, and where the file cannot be read or has no such place, it throws Refused.
 */
export function editYaml(text: string, ...changes: YamlChange[]): Edited {
  return changes.reduce<Edited>(
    (done, change) => {
      return plain(done.text, change).reduce((made, part) => withChange(text, made, part), done);
    },
    { text, edit: [] },
  );
}

/** As changes that each have one way. */
function plain(text: string, change: YamlChange): PlainChange[] {
  if ("set" in change) {
    const { set: path, value } = change;
    const isThere = nodeAt(readTree(text), path) !== undefined;
    return isThere ? plain(text, { replace: path, value }) : [{ insert: path, value }];
  }
  return "replace" in change ? partsOf(valuesOf(readTree(text)), change) : [change];
}

function withChange(before: string, done: Edited, change: PlainChange): Edited {
  const edit = editsFor(done.text, change);
  return { text: applyEdits(done.text, edit), edit: composeEdits(before.length, done.edit, edit) };
}

function editsFor(text: string, change: PlainChange): Edit[] {
  const document = readTree(text);
  const meant = changedValue(valuesOf(document), change);
  for (const way of waysTo(change)) {
    const edit = way(text, document);
    if (edit && isAlike(readBack(applyEdits(text, edit)), meant)) return edit;
  }
  throw new Refused("This is written in a way that cannot be edited by a program; change it in the text.");
}

type Way = (text: string, document: ReturnType<typeof readTree>) => Edit[] | undefined;

/** The ways a change can be written, the one that keeps most first. */
function waysTo(change: PlainChange): Way[] {
  if ("replace" in change) return replaceInYaml(change.replace, change.value);
  if ("insert" in change) return [(text, document) => insertInYaml(text, document, change)];
  if ("delete" in change) return [(text, document) => deleteInYaml(text, document, change.delete)];
  if ("rename" in change) return [(text, document) => renameInYaml(text, document, change)];
  return [(text, document) => moveInYaml(text, document, change)];
}

function readBack(text: string): unknown {
  try {
    return valuesOf(readTree(text));
  } catch (error) {
    if (error instanceof Refused) return Symbol("unreadable");
    throw error;
  }
}
