import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import { sameAddress } from "../../domain/read-address";
import type { SuppliedDocument } from "../../domain/supplied-documents";
import { quote } from "../../text/quote";
import { useRules } from "../rules-in-force";
import { useSuppliedWords } from "../supplied-words";
import { StateMark, StateWords } from "./state-words";
import { useTextStyles } from "./text-styles";

interface SuppliedRowProps {
  readonly document: SuppliedDocument;
  /** Its mail was just asked for. */
  readonly opened: boolean;
  open(): void;
  /** Opens it to do something on it there. */
  goTo(): void;
}

export function SuppliedRow({ document: { supply, symbol, unit, mail, state }, opened, open, goTo }: SuppliedRowProps) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const named = useId();
  const { policy } = useRules();
  const { mailbox } = mail;
  const known = policy.units.find(({ code, mailboxes }) => (unit === null ? mailbox !== null && mailboxes.some((one) => sameAddress(one, mailbox)) : code === unit));
  const words = quote(supply.subject, 200);
  const title = [symbol !== null && !words.includes(symbol) ? quote(symbol, 60) : "", words].filter((part) => part !== "").join(" ");
  return (
    <li className={styles.row}>
      <StateMark state={state} />
      <Button id={named} appearance="transparent" className={styles.title} onClick={open}>
        {title || text.noSubject}
      </Button>
      <span className={texts.small}>{text.suppliedOn(dayInVietnam(supply.at || "1970-01-01"), known?.name ?? unit)}</span>
      <StateWords state={state} />
      {state.kind === "returned" && (
        <Button size="small" aria-describedby={named} onClick={goTo}>
          {text.again.open}
        </Button>
      )}
      {opened && <span className={texts.small}>{text.ifNotOpened(mail.mailbox)}</span>}
    </li>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  title: { padding: 0, minWidth: 0, minHeight: "24px", justifyContent: "flex-start", textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere", color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
});
