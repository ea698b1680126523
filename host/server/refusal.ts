/** Something the person who started the local Outlook, or clicked in it, can put right; the message says how. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}
