/** Letters a page holds at most; programs that only filled in a form leave "1 page" on a document of twenty. */
const lettersOfAPage = 5000;

/** The number of pages a program noted in its file; `null` when it noted none, or one that cannot be. */
export function plausiblePages(noted: number | null, letters: number): number | null {
  return noted !== null && noted > 0 && noted < 100_000 && letters / noted < lettersOfAPage ? noted : null;
}
