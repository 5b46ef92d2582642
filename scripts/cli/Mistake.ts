import { Refused } from "@/story/edit/Refused";

/** Whoever typed the command made a mistake: the message says which, and what to type instead. Nothing was written. */
export class Mistake extends Refused {}
