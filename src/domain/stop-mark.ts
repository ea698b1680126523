import type { Circulation, DecidingFacts, Secrecy } from "./document";

/** The mark that keeps a document off mail altogether: a secrecy mark, or the one that it must be returned. */
export function stopMarkOf({ secrecy, circulation }: DecidingFacts): Secrecy | Circulation | null {
  return secrecy || (circulation === "TÀI LIỆU THU HỒI" ? circulation : null);
}
