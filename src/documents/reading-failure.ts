import type { ReadingProblem } from "../domain/document";

/** Why a file was not read; caught once, in `readDocument`. */
export class ReadingFailure extends Error {
  override readonly name = "ReadingFailure";
  constructor(
    readonly problem: ReadingProblem,
    reason: string,
  ) {
    super(reason);
  }
}
