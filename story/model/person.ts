import { z } from "zod";
import type { Claim } from "./claim";
import { Id, Text } from "./text";

/** One line of a memorial, in people.yaml, in the order of the file. Keyed by its id. */
export const PersonYaml = z.strictObject({
  country: Text,
  /** The name, where a source gives one. */
  name: Text.optional(),
  /** The whole line where no name is given, else what the sources say of the person. */
  line: Text,
  claims: z.array(Id).min(1, "names no claim"),
});
export type PersonYaml = z.infer<typeof PersonYaml>;

export type Person = Omit<PersonYaml, "claims"> & { id: string; claims: Claim[] };
