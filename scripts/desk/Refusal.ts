/** The desk does not do what was asked of it: the message says why, and what to do instead. Nothing was read or written. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
