import type { Content } from "@/story/model/content";
import type { FormField } from "@/story/model/desk";
import { idOf } from "@/story/read/idOf";
import { Mistake } from "../cli/Mistake";
import type { Kind } from "./kinds";
import type { Made } from "./made";
import { type Wanted, wrongAnswer } from "./wrongAnswer";

/** What a form asks as it is filled so far. `made` is what comes of it, where all that is needed is answered well; `wrong`: why none can. */
type Filled = { fields: FormField[]; made?: Made; wrong?: string };

/** Stands where an answer is needed before the next question can be asked. */
const nobody = "untitled";

/**
 * What `npm run new` would ask for something new of a kind, all at once, with what is wrong with the answers given so far. An address
 * that is not typed is made of the title.
 */
export async function fillForm(kind: Kind, answers: Record<string, string>, content: Content): Promise<Filled> {
  const says: Record<string, string> = { ...kind.words, ...kind.flags };
  const fields: FormField[] = [];
  const given = { ...suggested(kind, answers), ...answers };
  const ask = async (name: string, wanted: Wanted): Promise<string> => {
    const { initial = "", options, optional } = wanted;
    const typed = given[name];
    const value = typed ?? (initial || (optional ? "" : (options?.[0] ?? "")));
    const wrong = wrongAnswer(name, value, wanted);
    fields.push({ name, says: says[name] ?? name, value, options, optional, ...(typed !== undefined && { wrong }) });
    if (wrong === undefined) return value;
    isWhole = false;
    return initial || (options?.[0] ?? nobody);
  };
  let isWhole = true;
  try {
    const made = await kind.make({ ...content, word: ask, flag: ask });
    return { fields: fields.toSorted(byTitle), ...(isWhole && { made }) };
  } catch (error) {
    if (error instanceof Mistake) return { fields: fields.toSorted(byTitle), wrong: error.message };
    throw error;
  }
}

/** The title first, as an address is made of it; the rest as it is asked. */
const byTitle = (a: FormField, b: FormField) => Number(b.name === "title") - Number(a.name === "title");

/** The address that a title suggests, for kinds that have both. */
function suggested({ words, flags }: Kind, { title = "" }: Record<string, string>): Record<string, string> {
  const name = ["slug", "id"].find((one) => one in words);
  const id = idOf(title);
  return name && "title" in flags && id !== "" ? { [name]: id } : {};
}
