import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { atSendWords } from "../../text/at-send-words";
import { useWords } from "../words-context";
import { Card } from "./card";
import { useTextStyles } from "./text-styles";

interface ConfirmProps {
  readonly confirmed: boolean;
  set(confirmed: boolean): void;
}

/** "I have looked at it": Outlook then does not ask about it at send, while the mail stays as it is. */
export function Confirm({ confirmed, set }: ConfirmProps) {
  const { language } = useWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const said = useId();
  const words = atSendWords[language];
  return (
    <div className={styles.confirm}>
      {confirmed && (
        <span id={said} className={texts.small} role="status">
          {words.confirmed}
        </span>
      )}
      <Button className={texts.wide} appearance="subtle" size="small" aria-describedby={confirmed ? said : undefined} onClick={() => set(!confirmed)}>
        {confirmed ? words.askAgain : words.confirm}
      </Button>
    </div>
  );
}

/** Says that this Outlook does not look at the mail at send, or does not ask. */
export function WithoutAlerts({ alerts }: { readonly alerts: "none" | "stops" }) {
  const { language } = useWords();
  const texts = useTextStyles();
  const { title, what } = atSendWords[language].without[alerts];
  return (
    <Card title={title}>
      <p className={texts.body}>{what}</p>
    </Card>
  );
}

const useStyles = makeStyles({
  confirm: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
