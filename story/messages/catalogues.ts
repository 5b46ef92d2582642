import type { Language } from "../model/language";
import { ar } from "./ar/ar";
import { en } from "./en/en";
import { es } from "./es/es";
import { fr } from "./fr/fr";

export type Catalogue = typeof en;
export type MessageId = keyof Catalogue;

/** Every message in every language; the English one says what there is, and what each message is given. */
export const catalogues: Record<Language, Record<MessageId, string>> = { en, fr, es, ar };
