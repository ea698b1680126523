import { Button, Field, ProgressBar, Select, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { CatalogueEntry } from "../../domain/catalogue";
import type { MonthReport } from "../../report/month-report";
import { describeTrouble } from "../../text/describe-trouble";
import type { Language } from "../../text/language";
import { Downloads } from "./parts/downloads";
import { Privacy } from "./parts/privacy";
import { useReportStyles } from "./parts/report-styles";
import { ReportView } from "./report-view";
import type { ReportProgress, ReportWork, ScopeChoice } from "./report-work";
import { speechOf, SpeechContext, type Speech } from "./report-words";
import { reportIn, useReport, type ReportState } from "./use-report";

interface ReportScreenProps {
  readonly work: ReportWork;
  readonly entries: readonly CatalogueEntry[];
  readonly language: Language;
  /** What the page has beneath a report that is whole, as for a unit's own delivery. */
  readonly below?: (report: MonthReport) => ReactNode;
}

/** The monthly report: choose, read, look, note, take away. It knows nothing of mailboxes; what it shows follows from its work. */
export function ReportScreen({ work, entries, language, below }: ReportScreenProps) {
  usePaper();
  const styles = useStyles();
  const texts = useReportStyles();
  const speech = useMemo(() => speechOf(language), [language]);
  const { say } = speech;
  const { state, load, stop, saveNote } = useReport(work);
  const [month, chooseMonth] = useState(work.months[0] ?? "");
  const [chosen, chooseScope] = useState(0);
  const report = reportIn(state);
  const choice = work.scopes[chosen];
  const begin = () => void (choice !== undefined && load(month, choice.scope));
  return (
    <SpeechContext value={speech}>
      <div className={styles.screen} lang={language}>
        <h1 className={styles.title}>{say.title(say.month(report?.month ?? month))}</h1>
        <div className={`${texts.row} ${texts.onScreen}`}>
          <Field label={say.choose.month}>
            <Select value={month} onChange={(_, { value }) => chooseMonth(value)}>
              {work.months.map((one) => (
                <option key={one} value={one}>
                  {say.month(one)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say.choose.scope} className={styles.scope}>
            <Select value={String(chosen)} onChange={(_, { value }) => chooseScope(Number(value))}>
              {work.scopes.map((one, at) => (
                <option key={at} value={at}>
                  {nameOf(one, speech)}
                </option>
              ))}
            </Select>
          </Field>
          <Button appearance="primary" disabled={state.kind === "reading"} disabledFocusable={state.kind === "reading"} onClick={begin}>
            {report === null ? say.choose.build : say.choose.again}
          </Button>
        </div>
        <Progress state={state} speech={speech} stop={stop} again={begin} />
        {report !== null && (
          <>
            {state.kind === "whole" && !report.unread && <Downloads report={report} download={work.download} />}
            <ReportView key={`${report.month} ${JSON.stringify(report.scope)}`} report={report} entries={entries} saveNote={saveNote} />
            {state.kind === "whole" && below?.(report)}
          </>
        )}
        <Privacy />
      </div>
    </SpeechContext>
  );
}

function Progress({ state, speech, stop, again }: { readonly state: ReportState; readonly speech: Speech; readonly stop: () => void; readonly again: () => void }) {
  const { say, language } = speech;
  const texts = useReportStyles();
  const styles = useStyles();
  const what = () => {
    switch (state.kind) {
      case "none":
        return say.progress.none;
      case "reading":
        return `${doing(state.progress, speech)}. ${state.progress.report === null ? "" : say.progress.partial}`;
      case "stopped":
        return `${say.progress.stopped} ${state.report === null ? "" : say.progress.partial}`;
      case "failed": {
        const trouble = describeTrouble(state.why, language);
        return `${say.progress.failed} ${trouble.what} ${trouble.todo}`;
      }
      case "whole":
        return "";
    }
  };
  return (
    <div className={texts.column}>
      <p role="status" className={styles.said}>
        {what()}
      </p>
      {state.kind === "reading" && (
        <>
          <ProgressBar aria-label={say.progress.label} value={state.progress.of === null ? undefined : Math.min(1, state.progress.read / Math.max(1, state.progress.of))} />
          <Button className={styles.act} onClick={stop}>
            {say.progress.cancel}
          </Button>
        </>
      )}
      {(state.kind === "stopped" || state.kind === "failed") && (
        <Button className={styles.act} onClick={again}>
          {state.kind === "stopped" ? say.progress.goOn : say.progress.retry}
        </Button>
      )}
    </div>
  );
}

function doing({ read, of, then }: ReportProgress, { say, count }: Speech): string {
  const mails = say.progress.reading(count(read), of === null ? null : count(of));
  switch (then?.kind) {
    case undefined:
      return mails;
    case "units":
      return say.progress.units;
    case "earlier":
      return `${say.progress.earlier(say.month(then.month))}: ${mails}`;
  }
}

function nameOf({ scope, name }: ScopeChoice, { say }: Speech): string {
  switch (scope.kind) {
    case "ministry":
      return say.scope.ministry;
    case "block":
      return say.scope.block(scope.mailbox);
    case "unit":
      return say.scope.unit(name);
  }
}

/** Laid across, as wide tables want it. */
const usePaper = makeStaticStyles({ "@page report": { size: "A4 landscape", margin: "12mm" } });

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "1400px",
    margin: "0 auto",
    padding: "16px",
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    // Paper is white, whatever theme the screen has.
    "@media print": {
      page: "report",
      padding: 0,
      rowGap: "8pt",
      "--colorNeutralForeground1": "#000",
      "--colorNeutralForeground2": "#333",
      "--colorNeutralBackground1": "#fff",
      "--colorNeutralBackground3": "#f0f0f0",
      "--colorNeutralStroke2": "#999",
      "--colorBrandForeground1": "#0f548c",
      "--colorPaletteMarigoldForeground1": "#835b00",
      "--colorPaletteRedForeground1": "#a4262c",
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  scope: { minWidth: "min(260px, 100%)", maxWidth: "100%", "& select": { width: "100%", textOverflow: "ellipsis" } },
  said: { margin: 0, ":empty": { position: "absolute" } },
  act: { alignSelf: "flex-start", "@media print": { display: "none" } },
});
