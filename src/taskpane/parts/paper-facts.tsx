import { entryOf } from "../../domain/catalogue-lookup";
import type { Tag } from "../../domain/submission";
import { showDate } from "../../text/dates";
import { quote } from "../../text/quote";
import { tagFields } from "../../text/tag-fields";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { FactList } from "./fact-list";

/** What the document says of itself, to be looked over. */
export function PaperFacts({ tag }: { readonly tag: Tag }) {
  const { language, text } = useWords();
  const { catalogue } = useRules();
  const fields = tagFields[language];
  const entry = entryOf(tag.entry, catalogue);
  return (
    <FactList
      facts={[
        [fields.entry, entry === null ? null : `${entry.code} · ${language === "en" ? entry.en : entry.vi}`],
        [fields.symbol, tag.symbol && quote(tag.symbol, 60)],
        [fields.issuedDate, tag.issuedDate && showDate(tag.issuedDate)],
        [fields.subject, tag.subject && quote(tag.subject, 500)],
        [fields.issuer, tag.issuer && quote(tag.issuer, 200)],
        [fields.signer, tag.signer && quote(tag.signer, 60)],
        [fields.urgency, tag.urgency],
        [fields.destinations, tag.destinations.map((one) => text.destination[one]).join("; ")],
      ]}
    />
  );
}
