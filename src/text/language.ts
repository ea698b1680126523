/** The two languages of the product. Vietnamese is the original; English has its shape. */
export type Language = "vi" | "en";

/** The language for a tag such as "en-US"; anything that is not English reads Vietnamese. */
export function languageOf(tag: string | null | undefined): Language {
  return (tag || "").toLowerCase().slice(0, 2) === "en" ? "en" : "vi";
}
