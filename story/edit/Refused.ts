/** What was asked for cannot be done as it was meant: the message says why, in a sentence. Nothing was changed. */
export class Refused extends Error {}
