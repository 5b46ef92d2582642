import { z } from "zod";
import type { Claim } from "./claim";
import { Id, Name, Text } from "./text";

/** One line of a memorial, in people.yaml, in the order of the file. Keyed by its id. */
export const PersonYaml = z.strictObject({
  country: Text.describe("The country the person was from."),
  name: Name.describe("The name, where a source gives one.").optional(),
  line: Text.describe("The whole line where no name is given, else what the sources say of the person."),
  claims: z.array(Id).min(1, "names no claim").describe("The claims the line rests on."),
});
export type PersonYaml = z.infer<typeof PersonYaml>;

export type Person = Omit<PersonYaml, "claims"> & { id: string; claims: Claim[] };
