import { z } from "zod";
import { Refusal } from "./Refusal";

/** What was sent, as an action takes it. */
export function bodyAs<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const { data, error } = schema.safeParse(body);
  if (error) throw new Refusal(400, `This is not what the desk sends: ${z.prettifyError(error)}`);
  return data as Value;
}
