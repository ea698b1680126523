import type { DeskWords } from "../../text/desk-words";
import { quote } from "../../text/quote";
import type { Row } from "./row";

/** What is out of the ordinary with a mail of the queue, most important first; `null` where nothing is. */
export function rowSays({ arrival: { facts, problem, desk } }: Row, words: DeskWords): string | null {
  if (desk?.claim) return words.claimed(quote(desk.claim.by, 60));
  if (facts?.change) return words.change[facts.change];
  if (facts !== null) return null;
  return problem === null || problem === "nothing" ? words.nothingOfOurs : words.damaged(quote(problem, 40));
}
