import { makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../domain/catalogue";
import type { MonthReport } from "../../report/month-report";
import { showMoment } from "../../text/dates";
import { Charts } from "./parts/charts";
import { Headline } from "./parts/headline";
import { Doubtful, Entries, SilentUnits, UnitMailboxes } from "./parts/lists";
import { Notes } from "./parts/notes";
import { Refused } from "./parts/refused";
import { useReportStyles } from "./parts/report-styles";
import { Section } from "./parts/section";
import { UnitTable } from "./parts/unit-table";
import type { Did } from "./report-work";
import { useSpeech } from "./report-words";

interface ReportViewProps {
  readonly report: MonthReport;
  readonly entries: readonly CatalogueEntry[];
  readonly saveNote: (unit: string | null, note: string) => Promise<Did>;
}

/** A month's report from its headline to what it cannot know. */
export function ReportView({ report, entries, saveNote }: ReportViewProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const texts = useReportStyles();
  return (
    <article className={styles.report}>
      <p className={texts.small}>{say.builtAt(showMoment(report.builtAt))}</p>
      {report.missing.length > 0 && (
        <p role="alert" className={styles.missing}>
          {say.missing(report.missing)} {report.unread && say.unread}
        </p>
      )}
      <Headline report={report} />
      {!report.unread && <Charts report={report} />}
      <UnitTable report={report} />
      {!report.unread && <SilentUnits report={report} />}
      <UnitMailboxes report={report} />
      {!report.unread && (
        <>
          <Entries report={report} entries={entries} />
          <Doubtful report={report} />
          <Refused report={report} />
          <Notes report={report} save={saveNote} />
        </>
      )}
      <Section title={say.unchecked.title}>
        <p className={texts.body}>{say.unchecked.what}</p>
      </Section>
    </article>
  );
}

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL, minWidth: 0, "@media print": { rowGap: "10pt" } },
  missing: { margin: 0, padding: "8px 12px", border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
});
