import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { Owed } from "../../domain/supplied-documents";
import { quote } from "../../text/quote";
import { useSuppliedWords } from "../supplied-words";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

interface OwedRowProps {
  readonly owed: Owed;
  readonly busy: boolean;
  readonly opened: boolean;
  open(): void;
  /** Resolves to whether it was kept. */
  setNotNeeded(why: string | null): Promise<boolean>;
}

export function OwedRow({ owed, busy, opened, open, setNotNeeded }: OwedRowProps) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const title = useId();
  const [asked, setAsked] = useState(false);
  return (
    <li className={styles.row} data-card>
      {owed.overdue && owed.notNeeded === null && <Mark tone="ask" word={text.owed.overdue} />}
      <span id={title} className={texts.body} tabIndex={-1} data-heading>
        {quote(owed.subject, 200) || text.noSubject}
      </span>
      <span className={texts.small}>{text.owed.sentOn(dayInVietnam(owed.sentAt || "1970-01-01"), owed.entry, owed.mail.mailbox)}</span>
      {owed.notNeeded !== null && <span className={texts.small}>{text.owed.because(owed.notNeeded.why, owed.notNeeded.by)}</span>}
      {asked ? (
        <WhyNot title={title} busy={busy} keep={(why) => void setNotNeeded(why).then((kept) => kept && setAsked(false))} cancel={() => setAsked(false)} />
      ) : (
        <div className={texts.row}>
          {owed.notNeeded === null && (
            <Button size="small" aria-describedby={title} onClick={open}>
              {text.owed.supply}
            </Button>
          )}
          <Button size="small" aria-describedby={title} disabledFocusable={busy} onClick={() => (owed.notNeeded === null ? setAsked(true) : void setNotNeeded(null))}>
            {owed.notNeeded === null ? text.owed.notNeeded : text.owed.takeBack}
          </Button>
        </div>
      )}
      {opened && <span className={texts.small}>{text.ifNotOpened(owed.mail.mailbox)}</span>}
    </li>
  );
}

/** A reason is one click where it is a usual one, and a line of words otherwise. */
function WhyNot({ title, busy, keep, cancel }: { readonly title: string; readonly busy: boolean; keep(why: string): void; cancel(): void }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const [why, setWhy] = useState("");
  const question = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className={styles.why}
      aria-labelledby={question}
      aria-describedby={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== "") keep(why.trim());
      }}
    >
      <label id={question} htmlFor={`${question}-why`} className={texts.body}>
        {text.owed.why}
      </label>
      <Input ref={first} id={`${question}-why`} maxLength={200} value={why} onChange={(_, { value }) => setWhy(value)} />
      <div className={texts.row}>
        {text.owed.reasons.map((one) => (
          <Button key={one} size="small" shape="circular" className={styles.usual} onClick={() => setWhy(one)}>
            {one}
          </Button>
        ))}
      </div>
      <div className={texts.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || why.trim() === ""}>
          {text.owed.keep}
        </Button>
        <Button size="small" onClick={cancel}>
          {text.owed.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  why: { alignSelf: "stretch", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  usual: { whiteSpace: "normal", fontWeight: tokens.fontWeightRegular },
});
