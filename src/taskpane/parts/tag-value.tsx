import type { Tag } from "../../domain/submission";
import { showDate } from "../../text/dates";
import { quote } from "../../text/quote";
import { useWords } from "../words-context";

/** A field's value as the history keeps it, in words. */
export function TagValue({ field, value, empty }: { readonly field: keyof Tag; readonly value: string; readonly empty: string }) {
  const { text } = useWords();
  const places: Readonly<Record<string, string>> = text.destination;
  if (value === "") return empty;
  if (field === "issuedDate") return showDate(value);
  if (field !== "destinations") return quote(value, 120);
  return value.split(",").map((one) => places[one] ?? quote(one, 40)).join("; ");
}
