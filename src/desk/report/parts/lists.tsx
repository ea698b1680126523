import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthReport } from "../../../report/month-report";
import type { Ages } from "../../../report/month-report";
import { countOf, destinations, entriesIn } from "../../../report/files/unit-figures";
import { sourceOf } from "../../../report/files/source-of";
import type { CatalogueEntry } from "../../../domain/catalogue";
import { showMoment } from "../../../text/dates";
import { quote } from "../../../text/quote";
import { useSpeech } from "../report-words";
import { PlainTable } from "./plain-table";
import { useReportStyles } from "./report-styles";
import { Section } from "./section";

/** Units with nothing, by name: told, not shamed, for their mail may only be unchecked. */
export function SilentUnits({ report }: { readonly report: MonthReport }) {
  const { say } = useSpeech();
  const texts = useReportStyles();
  const silent = report.units.filter((row) => row.silent && row.unit !== null);
  return (
    <Section title={say.silent.title} what={say.silent.what}>
      {silent.length === 0 ? (
        <p className={texts.body}>{say.silent.none}</p>
      ) : (
        <ul className={texts.list}>
          {silent.map(({ unit, name }) => (
            <li key={unit}>{name}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const ages = ["upTo2", "upTo7", "older"] as const;

/** Each unit's mailbox: who answers for it, and the official mail that lies in it. */
export function UnitMailboxes({ report }: { readonly report: MonthReport }) {
  const { say, figure } = useSpeech();
  const lying = (of: Ages | undefined) => ages.map((age) => figure(of?.[age] ?? null, "count"));
  return (
    <Section title={say.mailboxes.title} what={say.mailboxes.what}>
      <PlainTable
        caption={say.mailboxes.title}
        columns={[{ name: say.column.unit, words: true }, { name: say.column.responsible, words: true }, ...[say.column.unread, say.column.unanswered].flatMap((what) => ages.map((age) => ({ name: `${what}, ${say.ages[age]}` }))), { name: say.column.source, words: true }]}
        rows={report.units.filter(({ unit }) => unit !== null).map(({ name, responsible, own, ownSource }) => [name, responsible || say.notNamed, ...lying(own?.inbox?.unread), ...lying(own?.inbox?.unanswered), sourceOf(ownSource, say)])}
      />
    </Section>
  );
}

/** What was supplied by entry and by destination, of all units together. */
export function Entries({ report, entries }: { readonly report: MonthReport; readonly entries: readonly CatalogueEntry[] }) {
  const { say, count, language } = useSpeech();
  const codes = entriesIn(report, entries.map(({ code }) => code)).filter((code) => countOf(report.total.byEntry, code) > 0);
  const named = (code: string) => [quote(code, 40), entries.find((entry) => entry.code === code)?.[language] ?? ""].filter((part) => part !== "").join(" · ");
  const styles = useStyles();
  return (
    <Section title={say.entries.title} what={say.entries.what}>
      <div className={styles.two}>
        <PlainTable caption={say.column.entry} columns={[{ name: say.column.entry, words: true }, { name: say.figures.supplied.name }]} rows={codes.map((code) => [named(code), count(countOf(report.total.byEntry, code))])} />
        <PlainTable caption={say.entries.title} columns={[{ name: say.sheets.destinations, words: true }, { name: say.figures.supplied.name }]} rows={destinations.map((place) => [say.destination[place], count(report.total.byDestination[place])])} />
      </div>
    </Section>
  );
}

const shownAtFirst = 50;

/** Mails that could not be counted, one by one. */
export function Doubtful({ report: { doubtful } }: { readonly report: MonthReport }) {
  const { say, count } = useSpeech();
  const texts = useReportStyles();
  const styles = useStyles();
  const [most, show] = useState(shownAtFirst);
  const left = doubtful.length - most;
  return (
    <Section title={say.doubtful.title} what={doubtful.length === 0 ? undefined : say.doubtful.what}>
      {doubtful.length === 0 ? (
        <p className={texts.body}>{say.doubtful.none}</p>
      ) : (
        <PlainTable
          caption={say.doubtful.title}
          columns={[say.column.arrived, say.column.from, say.column.subject, say.column.why, say.column.mailbox].map((name) => ({ name, words: true }))}
          rows={doubtful.slice(0, most).map(({ arrivedAt, from, subject, why, mailbox }) => [showMoment(arrivedAt), quote(from, 80), quote(subject, 160), say.why[why], quote(mailbox, 80)])}
        />
      )}
      {left > 0 && (
        <Button className={styles.more} onClick={() => show(most + 200)}>
          {say.doubtful.more(count(Math.min(left, 200)))}
        </Button>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", gap: "24px", alignItems: "start", "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
  more: { alignSelf: "flex-start", "@media print": { display: "none" } },
});
