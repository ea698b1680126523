import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DocumentJudgement } from "../../domain/classification";
import { quote } from "../../text/quote";
import { scanEn } from "../../text/scan.en";
import { scanVi } from "../../text/scan.vi";
import type { ScanWork } from "../work";
import { useWords } from "../words-context";
import { Card } from "./card";
import type { ScansInMail } from "../scans-in-mail";
import { useTextStyles } from "./text-styles";

interface ScanPartProps {
  readonly scans: ScansInMail;
  readonly work: ScanWork;
}

/** Scanned pages: how far their letters are recognised, what that is worth, and the way to skip it or to have it done. */
export function ScanPart({ scans: { underWay, read, unread }, work }: ScanPartProps) {
  const { language } = useWords();
  const text = language === "en" ? scanEn : scanVi;
  const texts = useTextStyles();
  const styles = useStyles();
  const names = unread.map(nameOf);
  return (
    <Card title={text.heading}>
      {underWay !== null && (
        <>
          <p className={texts.body}>{text.underWay(quote(underWay.name, 80))}</p>
          <progress className={styles.bar} max={1} value={underWay.recognised ?? 0} aria-label={text.underWay(quote(underWay.name, 80))} />
          <Button className={texts.wide} onClick={work.skip}>
            {text.skip}
          </Button>
        </>
      )}
      {read.length > 0 && <p className={texts.small}>{read.some(({ poor }) => poor === true) ? text.poor : text.recognised}</p>}
      {names.length > 0 && <p className={texts.small}>{work.allowed ? text.leftAlone(names) : text.forbidden(names)}</p>}
      {names.length > 0 && work.allowed && underWay === null && (
        <Button className={texts.wide} onClick={work.recognise}>
          {text.recognise}
        </Button>
      )}
      {work.allowed && <Always label={text.always} work={work} />}
    </Card>
  );
}

/** The person's own setting, kept with the mailbox. */
function Always({ label, work }: { readonly label: string; readonly work: ScanWork }) {
  const texts = useTextStyles();
  const styles = useStyles();
  const [on, setOn] = useState(work.always);
  const change = async (wanted: boolean): Promise<void> => {
    setOn(wanted);
    // What Outlook would not keep is not shown as kept.
    if ((await work.setAlways(wanted)).kind === "failed") setOn(work.always());
  };
  return (
    <label className={styles.always}>
      <input type="checkbox" className={styles.box} checked={on} onChange={(event) => void change(event.target.checked)} />
      <span className={texts.small}>{label}</span>
    </label>
  );
}

function nameOf({ attachment }: DocumentJudgement): string {
  return quote(attachment ?? "", 80);
}

const useStyles = makeStyles({
  bar: { width: "100%", height: "6px", accentColor: tokens.colorBrandBackground },
  always: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px", cursor: "pointer" },
  box: { width: "16px", height: "16px", margin: 0, flexShrink: 0, accentColor: tokens.colorBrandBackground },
});
