import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { usePage, usePageState, useWords } from "../page-context";
import { dismissToast } from "../state/toast";

const useStyles = makeStyles({
  stack: { position: "fixed", left: "50%", bottom: "48px", transform: "translateX(-50%)", zIndex: 1_000_001, pointerEvents: "none", display: "flex", flexDirection: "column", gap: "8px", maxWidth: "min(560px, 92vw)" },
  toast: { boxShadow: tokens.shadow16 },
  // The notice lies over the page; only its button takes the pointer.
  dismiss: { pointerEvents: "auto" },
});

/** Short notices; read out when they come, gone by themselves. */
export function Toasts() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const toasts = usePageState((state) => state.toasts);
  return (
    <div className={styles.stack} role="status" aria-live="polite" aria-label={words.messages}>
      {toasts.map(({ id, intent, text }) => (
        <MessageBar key={id} className={styles.toast} intent={intent} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions containerAction={<Button className={styles.dismiss} appearance="transparent" aria-label={words.close} icon={<DismissRegular />} onClick={() => dismissToast(page, id)} />} />
        </MessageBar>
      ))}
    </div>
  );
}
