import type { ClaimYaml } from "@/story/model/claim";
import type { LedgerLine } from "@/story/model/desk";
import type { YamlChange } from "@/story/model/yamlChange";

/** Which claims are shown: by words of them, and by one of the questions that an editor has. */
export type Filter = { words: string; topic: string; source: string; about: keyof typeof questions };

export const questions = {
  all: "All claims",
  unused: "Cited nowhere",
  conflict: "In conflict",
  nobody: "Without a speaker",
  disputed: "Disputed",
  unverified: "Unverified",
};

const asks: Record<keyof typeof questions, (line: LedgerLine) => boolean> = {
  all: () => true,
  unused: ({ uses }) => uses.length === 0,
  conflict: ({ written }) => (written.conflictsWith ?? []).length > 0,
  nobody: ({ written }) => !written.assertedBy && !written.ours,
  disputed: ({ status }) => status === "disputed",
  unverified: ({ status }) => status === "unverified",
};

export const isShown = ({ topic, source, about }: Filter, line: LedgerLine): boolean =>
  asks[about](line) &&
  (topic === "" || line.topic === topic) &&
  (source === "" || line.written.sources.includes(source));

/** The fields of a claim that its form has, each as it is typed; sources apart, which are ticked. */
export const typed = ["statement", "value", "unit", "qualifier", "worded", "assertedBy", "asOf", "locator"] as const;
export const chosen = ["topic", "status"] as const;

/** What a form says of a claim: by field; "" where nothing is typed. */
export type Form = Record<(typeof typed)[number] | (typeof chosen)[number], string> & { sources: string[] };

/** What a form changes of a claim that is written; of a new one, the one entry that it becomes. */
export function changesOf(id: string, form: Form, written?: ClaimYaml): YamlChange[] {
  const fields = [...chosen, ...typed].flatMap((field): [string, unknown][] => {
    const before = written?.[field];
    // Two ends of a span do not fit one field: they are changed in the text.
    if (typeof before === "object" || form[field].trim() === String(before ?? "")) return [];
    return [[field, valueTyped(field, form[field].trim(), before)]];
  });
  const isSame = String(form.sources) === String(written?.sources ?? []);
  const all = isSame ? fields : [...fields, ["sources", form.sources] as [string, unknown]];
  if (!written) return [{ insert: [id], value: Object.fromEntries(all.filter(([, value]) => value !== undefined)) }];
  return all.map(([field, value]) => (value === undefined ? { delete: [id, field] } : { set: [id, field], value }));
}

/** A figure is a number, unless the claim has it in words. */
function valueTyped(field: string, text: string, before: unknown): unknown {
  if (text === "") return undefined;
  return field === "value" && typeof before !== "string" && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
