import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Letter } from "../../../report/files/letter";
import type { MonthReport } from "../../../report/month-report";
import type { Did, ReportFile } from "../report-work";
import { useSpeech } from "../report-words";
import { LetterForm } from "./letter-form";
import { useReportStyles } from "./report-styles";
import { Section } from "./section";

interface DownloadsProps {
  readonly report: MonthReport;
  readonly download: (file: ReportFile, report: MonthReport, letter: Letter | null) => Promise<Did>;
}

/** The report as files, and on paper. */
export function Downloads({ report, download }: DownloadsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const texts = useReportStyles();
  const [said, tell] = useState("");
  const [writing, write] = useState(false);
  const make = async (file: ReportFile, letter: Letter | null) => {
    tell(say.files.making);
    tell((await download(file, report, letter)).kind === "done" ? say.files.made : say.files.failed);
  };
  return (
    <div className={texts.onScreen}>
      <Section title={say.files.title}>
        <div className={styles.buttons}>
          <Button onClick={() => make("xlsx", null)}>{say.files.xlsx}</Button>
          <Button onClick={() => make("csv", null)}>{say.files.csv}</Button>
          <Button aria-expanded={writing} onClick={() => write(!writing)}>
            {say.files.word}
          </Button>
          <Button onClick={() => globalThis.print()}>{say.files.print}</Button>
        </div>
        {writing && <LetterForm make={(letter) => make("word", letter)} />}
        <p role="status" className={mergeClasses(texts.small)}>
          {said}
        </p>
      </Section>
    </div>
  );
}

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });
