import { Button, Textarea, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { MonthReport, UnitRow } from "../../../report/month-report";
import { unitName } from "../../../report/files/unit-name";
import { describeTrouble } from "../../../text/describe-trouble";
import { quote } from "../../../text/quote";
import type { Did } from "../report-work";
import { useSpeech } from "../report-words";
import { useReportStyles } from "./report-styles";
import { Section } from "./section";

type Save = (unit: string | null, note: string) => Promise<Did>;

/** What the Ministry Office says of each unit, beside what the unit says of its own figures. */
export function Notes({ report, save }: { readonly report: MonthReport; readonly save: Save }) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <Section title={say.notes.title} what={say.notes.what}>
      <ul className={styles.list}>
        {report.units.map((row) => (
          <UnitNote key={row.unit ?? ""} row={row} save={save} />
        ))}
      </ul>
    </Section>
  );
}

function UnitNote({ row, save }: { readonly row: UnitRow; readonly save: Save }) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const texts = useReportStyles();
  const [draft, write] = useState<string | null>(null);
  const [said, tell] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const name = useId();
  const unit = unitName(row, say);
  // Whoever closes the form goes on from where they opened it.
  useEffect(() => {
    if (wasOpen.current && draft === null) button.current?.focus();
    wasOpen.current = draft !== null;
  }, [draft]);
  const keep = async () => {
    const did = await save(row.unit, draft ?? "");
    if (did.kind === "done") write(null);
    if (did.kind === "done") return tell(say.notes.saved);
    const { what, todo } = describeTrouble(did.why, language);
    tell(`${say.notes.failed} ${what} ${todo}`);
  };
  return (
    <li className={mergeClasses(styles.item, row.note === "" && row.ownSource.kind !== "delivered" && texts.onScreen)}>
      <span id={name} className={styles.name}>
        {unit}
      </span>
      {row.ownSource.kind === "delivered" && row.ownSource.note !== "" && (
        <p className={texts.small}>
          {say.notes.delivered(row.ownSource.by)} {quote(row.ownSource.note, 600)}
        </p>
      )}
      {draft === null ? (
        <>
          {row.note !== "" && <p className={mergeClasses(texts.body, styles.note)}>{row.note}</p>}
          <Button ref={button} size="small" className={mergeClasses(texts.onScreen, texts.wide)} onClick={() => (write(row.note), tell(""))}>
            {row.note === "" ? say.notes.add(unit) : say.notes.edit(unit)}
          </Button>
        </>
      ) : (
        <div className={mergeClasses(texts.column, styles.form, texts.onScreen)}>
          <Textarea aria-label={say.notes.label(unit)} value={draft} resize="vertical" rows={4} autoFocus onChange={(_, { value }) => write(value)} />
          <div className={texts.row}>
            <Button size="small" appearance="primary" onClick={keep}>
              {say.notes.save}
            </Button>
            <Button size="small" onClick={() => (write(null), tell(""))}>
              {say.notes.cancel}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className={mergeClasses(texts.small, texts.onScreen)}>
        {said}
      </p>
    </li>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "12px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "4px", minWidth: 0 },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  note: { whiteSpace: "pre-wrap" },
  form: { alignSelf: "stretch", maxWidth: "720px" },
});
