import type { MonthReport } from "../../../report/month-report";
import { showMoment } from "../../../text/dates";
import { quote } from "../../../text/quote";
import { useSpeech } from "../report-words";
import { PlainTable } from "./plain-table";
import { Section } from "./section";

/** Figures that somebody delivered and the report does not use; nothing where there are none. */
export function Refused({ report: { refused = [] } }: { readonly report: MonthReport }) {
  const { say } = useSpeech();
  if (refused.length === 0) return null;
  return (
    <Section title={say.refused.title} what={say.refused.what}>
      <PlainTable
        caption={say.refused.title}
        columns={[say.column.arrived, say.column.unit, say.column.from, say.column.why].map((name) => ({ name, words: true }))}
        rows={refused.map(({ at, unit, from, why }) => [showMoment(at), quote(unit, 60), quote(from, 80), say.refused.why[why]])}
      />
    </Section>
  );
}
