import { Button, Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { CatalogueEntry } from "../../domain/catalogue";
import type { Month } from "../../domain/month";
import type { Language } from "../../text/language";
import { DeliveryPart } from "./delivery-part";
import { deliverySpeech } from "./delivery-speech";
import type { DeliveryWork } from "./delivery-work";

interface DeliveryScreenProps {
  readonly work: DeliveryWork;
  /** Newest first. */
  readonly months: readonly Month[];
  readonly entries: readonly Pick<CatalogueEntry, "code" | "vi" | "en">[];
  readonly language: Language;
}

/** For a secretary who may open the unit's mailbox and no publication mailbox, so that there is no report to build: the month's figures, and their delivery. */
export function DeliveryScreen({ work, months, entries, language }: DeliveryScreenProps) {
  const { say } = useMemo(() => deliverySpeech(language, entries), [language, entries]);
  const styles = useStyles();
  const [found, setFound] = useState<Awaited<ReturnType<DeliveryWork["units"]>> | null>(null);
  const [tries, setTries] = useState(0);
  // The month that has ended is the one to deliver.
  const [month, chooseMonth] = useState(months[1] ?? months[0] ?? "");
  const [chosen, chooseUnit] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    setFound(null);
    void work.units().then((come) => left || setFound(come));
    return () => {
      left = true;
    };
  }, [work, tries]);
  const units = found?.kind === "found" ? found.units : [];
  const unit = chosen ?? units[0]?.code ?? null;
  const trouble = found?.kind === "failed" ? say.trouble(found.why) : null;
  return (
    <div className={styles.screen} lang={language}>
      <h2 className={styles.title}>{say.title}</h2>
      {found === null && <Spinner size="tiny" labelPosition="after" label={say.finding} className={styles.start} />}
      {trouble !== null && (
        <>
          <p role="alert" className={styles.body}>
            {trouble.what} {trouble.todo}
          </p>
          <Button className={styles.start} onClick={() => setTries(tries + 1)}>
            {say.retry}
          </Button>
        </>
      )}
      {found?.kind === "found" && unit === null && <p className={styles.body}>{say.noUnits}</p>}
      {unit !== null && (
        <>
          <div className={styles.row}>
            <Field label={say.month}>
              <Select value={month} onChange={(_, { value }) => chooseMonth(value)}>
                {months.map((one) => (
                  <option key={one} value={one}>
                    {say.monthName(one)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={say.unit} className={styles.unit}>
              <Select value={unit} onChange={(_, { value }) => chooseUnit(value)}>
                {units.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <DeliveryPart key={`${unit} ${month}`} work={work} unit={unit} month={month} entries={entries} language={language} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, width: "100%", maxWidth: "1000px", margin: "0 auto", padding: "16px", boxSizing: "border-box", overflowY: "auto", color: tokens.colorNeutralForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  unit: { minWidth: "min(260px, 100%)", maxWidth: "100%" },
  start: { alignSelf: "flex-start" },
});
