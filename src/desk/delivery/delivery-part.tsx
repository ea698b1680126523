import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { CatalogueEntry } from "../../domain/catalogue";
import type { Month } from "../../domain/month";
import type { Language } from "../../text/language";
import { DeliveryForm } from "./delivery-form";
import { DeliveryHistory } from "./delivery-history";
import { deliverySpeech } from "./delivery-speech";
import type { DeliveryWork } from "./delivery-work";
import { useDelivery } from "./use-delivery";

interface DeliveryPartProps {
  readonly work: DeliveryWork;
  /** Code in the policy. */
  readonly unit: string;
  readonly month: Month;
  /** Of the catalogue in force, for their names. */
  readonly entries: readonly Pick<CatalogueEntry, "code" | "vi" | "en">[];
  readonly language: Language;
  /** Something was delivered, so that a report on the page is not the newest any more. */
  onDelivered?(): void;
}

/** Below a unit's report: its secretary sees what the unit's mailbox shows of the month, puts right what is not, and delivers it. */
export function DeliveryPart({ work, unit, month, entries, language, onDelivered }: DeliveryPartProps) {
  const speech = useMemo(() => deliverySpeech(language, entries), [language, entries]);
  const { say } = speech;
  const styles = useStyles();
  const heading = useId();
  const { looked, busy, end, deliver, again } = useDelivery(work, unit, month);
  const trouble = looked?.kind === "failed" ? say.trouble(looked.why) : null;
  return (
    <section className={styles.card} aria-labelledby={heading} aria-busy={looked === null || busy}>
      <h2 id={heading} className={styles.title}>
        {say.heading(month)}
      </h2>
      {looked === null && <Spinner size="tiny" labelPosition="after" label={say.looking} className={styles.wait} />}
      {looked?.kind === "closed" && <p className={styles.body}>{say.closed(looked.mailboxes)}</p>}
      {trouble !== null && (
        <>
          <p role="alert" className={styles.body}>
            {trouble.what} {trouble.todo}
          </p>
          <Button className={styles.wait} onClick={again}>
            {say.retry}
          </Button>
        </>
      )}
      {looked?.kind === "seen" && (
        <>
          <p className={styles.body}>{say.what}</p>
          <DeliveryForm
            key={`${unit} ${month}`}
            view={looked.view}
            busy={busy}
            end={end}
            speech={speech}
            deliver={async (wish) => {
              const gone = await deliver(looked.view, wish);
              if (gone) onDelivered?.();
              return gone;
            }}
          />
          <DeliveryHistory view={looked.view} speech={speech} />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: "16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "@media print": { display: "none" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  wait: { alignSelf: "flex-start" },
});
