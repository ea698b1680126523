import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, ProgressBar, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import { mailboxSet } from "../state/launch-events";
import type { Draft } from "../state/draft";
import type { Sending } from "../state/page-state";
import { enterRegion } from "../state/regions";
import { keepDraft, sendAnyway, takeAction, tryAgain } from "../state/send";
import { Markdown } from "./markdown";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: "10px" },
  icon: { width: "24px", height: "24px" },
  content: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  progress: { marginTop: "16px" },
});

/** Outlook shows at most so much of an alert's text. */
const alertLength = 500;
const labelLength = 20;

/** Everything Outlook may show between *Send* and the mail leaving; the table of OUTLOOK-PLATFORM §1. */
export function SendDialogs() {
  const sending = usePageState((state) => state.sending);
  const acted = useRef(false);
  useKeyboardBack(sending?.draft ?? null, acted);
  // A dialog of its own for each step, so that the keyboard lands on its first button.
  return sending === null ? null : <SendDialog key={sending.phase} sending={sending} acted={acted} />;
}

/** Outlook is blamed for losing the keyboard's place when its dialog closes (office-js#4323): it goes back to *Send*, or on into the pane. */
function useKeyboardBack(draft: Draft | null, acted: RefObject<boolean>): void {
  const last = useRef<Draft | null>(null);
  useEffect(() => {
    const closed = last.current;
    last.current = draft;
    if (closed === null || draft !== null) return undefined;
    const intoPane = acted.current;
    acted.current = false;
    // Once Fluent has let go of the page behind its dialog.
    const timer = window.setTimeout(() => {
      const place = document.querySelector<HTMLElement>(`[data-send="${closed.key}"]`);
      const pane = document.querySelector<HTMLElement>(`[data-pane-of="${closed.key}"]`);
      if (intoPane && pane) enterRegion(pane);
      else place?.focus();
    }, 0);
    return () => window.clearTimeout(timer);
  }, [draft, acted]);
}

function SendDialog({ sending, acted }: { readonly sending: Sending; readonly acted: RefObject<boolean> }) {
  const page = usePage();
  const words = useWords();
  const { addin } = usePageState((state) => state.session);
  const { phase, mode, completed } = sending;
  const anyway = (label: string) => <Button key="anyway" onClick={() => void sendAnyway(page)}>{label}</Button>;
  const keep = (label: string = words.dontSend) => <Button key="keep" appearance="primary" onClick={() => keepDraft(page)}>{label}</Button>;
  const stay = (label: string = words.dontSend) => <Button key="keep" onClick={() => keepDraft(page)}>{label}</Button>;
  const again = <Button key="again" appearance="primary" onClick={() => tryAgain(page)}>{words.retry}</Button>;

  switch (phase) {
    case "checking":
      return <Shell title={words.checking(addin.name)} busy />;
    case "leaving":
      return <Shell title={words.sending} busy />;
    case "slow":
      return mode === "promptUser" ? (
        <Shell title={words.takingLong(addin.name)} text={words.takingLongAsk} busy actions={[anyway(words.sendNow), keep()]} />
      ) : (
        <Shell title={words.takingLong(addin.name)} text={words.takingLongWait} busy actions={[keep()]} />
      );
    case "timed-out":
      return <Shell title={addin.name} text={mode === "promptUser" ? words.timedOutAsk : words.timedOutWait} actions={mode === "promptUser" ? [anyway(words.sendAnyway), keep()] : [again, stay()]} />;
    case "unavailable":
      return mode === "block" ? (
        <Shell title={words.unavailable(addin.name)} text={words.unavailableBlock} actions={[keep()]} />
      ) : (
        <Shell title={words.unavailable(addin.name)} text={words.unavailableSoft} actions={[anyway(words.sendAnyway), keep(words.tryLater)]} />
      );
    case "alert": {
      const set = mailboxSet(page);
      const markdown = set >= 15 ? (completed?.errorMessageMarkdown ?? null) : null;
      const text = (completed?.errorMessage || words.noReason).slice(0, alertLength);
      const own = set >= 14 ? completed?.cancelLabel?.slice(0, labelLength) : null;
      // The add-in may rename *Don't send*, and nothing else.
      const action = set >= 14 && completed?.commandId ? (
        <Button
          key="action"
          appearance="primary"
          onClick={() => {
            acted.current = true;
            takeAction(page);
          }}
        >
          {words.takeAction}
        </Button>
      ) : null;
      const label = own || words.dontSend;
      return (
        <Shell
          title={addin.name}
          text={markdown === null ? text : <Markdown text={markdown.slice(0, alertLength)} />}
          actions={[action, mode === "promptUser" ? anyway(words.sendAnyway) : null, action ? stay(label) : keep(label)]}
        />
      );
    }
  }
}

function Shell({ title, text, busy, actions }: { readonly title: string; readonly text?: ReactNode; readonly busy?: boolean; readonly actions?: readonly ReactNode[] }) {
  const page = usePage();
  const styles = useStyles();
  const icon = usePageState((state) => state.session.addin.icon);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && actions && keepDraft(page)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            <span className={styles.title}>
              <img className={styles.icon} src={icon} alt="" />
              {title}
            </span>
          </DialogTitle>
          {/* A modal without anything to focus is hidden from the screen reader by Fluent. */}
          <DialogContent className={styles.content} aria-live="polite" tabIndex={actions ? undefined : 0}>
            {text}
            {busy && <ProgressBar className={styles.progress} aria-label={title} />}
          </DialogContent>
          {actions && <DialogActions fluid>{actions}</DialogActions>}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
