import { entryOf } from "../../domain/catalogue-lookup";
import type { EdocRecord } from "../../domain/submission";
import { showDate, showMoment } from "../../text/dates";
import { quote } from "../../text/quote";
import { tagFields } from "../../text/tag-fields";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { Card } from "./card";
import { CopyableId } from "./copyable-id";
import { EntryName } from "./entry-name";
import { FactList } from "./fact-list";

/** What the editorial board sees: the data that came with a supplied document. */
export function ReceivedCard({ record }: { readonly record: EdocRecord }) {
  const { language, text } = useWords();
  const { policy, catalogue } = useRules();
  const { tag } = record;
  const names = tagFields[language];
  const entry = entryOf(tag.entry, catalogue);
  // The rules built in know the units' codes and not their names.
  const unit = policy.units.find(({ code }) => code === record.unit);
  return (
    <Card title={text.received.heading} tone="good">
      <EntryName code={quote(tag.entry, 12)} name={entry === null ? "" : language === "en" ? entry.en : entry.vi} />
      <FactList
        facts={[
          [names.symbol, show(tag.symbol)],
          [names.issuedDate, tag.issuedDate && showDate(tag.issuedDate)],
          [names.subject, show(tag.subject, 500)],
          [names.issuer, show(tag.issuer)],
          [names.signer, show(tag.signer)],
          [names.urgency, tag.urgency],
          [names.destinations, tag.destinations.map((one) => text.destination[one]).join("; ")],
          [text.received.unit, unit?.name ? `${unit.name} (${unit.code})` : quote(record.unit, 60)],
          [text.received.by, quote(record.suppliedBy, 200)],
          [text.received.at, showMoment(record.suppliedAt)],
          [text.received.attachment, record.attachment === null ? text.entry.inBody : quote(record.attachment, 200)],
          [text.received.further, record.further.map(({ entry: code, attachment }) => `${quote(code, 12)} ${quote(attachment ?? "", 120)}`.trim()).join("; ")],
          [text.received.original, quote(record.message.subject, 300)],
        ]}
      />
      <CopyableId id={record.id} />
    </Card>
  );
}

const show = (value: string | null, most = 200): string | null => (value === null ? null : quote(value, most));
