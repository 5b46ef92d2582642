import type { FormSchema } from "@/story/model/formSchema";

/** The ways in which a value that may be one or the other can be written. */
export const waysOf = ({ anyOf, oneOf }: FormSchema): FormSchema[] => anyOf ?? oneOf ?? [];
