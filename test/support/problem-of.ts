import { ReadingFailure } from "../../src/documents/reading-failure";

/** The named problem a reading fails with; "read" when it does not, and whatever else is thrown as it is. */
export function problemOf(read: () => unknown): string {
  try {
    read();
    return "read";
  } catch (error) {
    if (error instanceof ReadingFailure) return error.problem;
    throw error;
  }
}
