import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { quote } from "../../text/quote";
import { useDesk } from "../desk-context";
import type { Row } from "../queue/row";
import type { ExportOrder, ExportWork } from "./export-work";
import { useExportsWords } from "./exports-speech";
import { RefusedList } from "./refused-list";
import { useExport } from "./use-export";

interface ExportDialogProps {
  readonly work: ExportWork;
  readonly order: ExportOrder;
  /** Looks at a document that was left out; the dialog is closed. */
  open(row: Row): void;
  /** `looked`: what somebody has looked at, for the next package. */
  close(looked: ReadonlySet<string>): void;
}

/** A package being made, then what went into it and what did not, with every reason. */
export function ExportDialog({ work, order, open, close }: ExportDialogProps) {
  const { words } = useDesk();
  const say = useExportsWords();
  const styles = useStyles();
  const { now, again, stop, save } = useExport(work, order);
  const [looked, setLooked] = useState<ReadonlySet<string>>(order.looked);
  const [packed, setPacked] = useState(order.looked);
  const main = useRef<HTMLButtonElement>(null);
  const ended = now.kind === "ended";
  useEffect(() => {
    if (ended) main.current?.focus();
  }, [ended]);
  const { kind } = order;
  const pack = (): void => {
    setPacked(looked);
    again(looked);
  };
  const end = ended ? now.end : null;
  const file = end?.kind === "done" ? end.file : null;
  const saved = ended && now.saved;
  const more = looked.size > packed.size;
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && close(looked)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say.name[kind]}</DialogTitle>
          <DialogContent className={styles.content}>
            <div role="status" className={styles.column}>
              {now.kind === "running" && <p className={styles.line}>{now.progress.row === null ? say.listing : `${say.progress(now.progress.done, now.progress.of)}: ${quote(now.progress.row.symbol || now.progress.row.subject, 60)}`}</p>}
              {end?.kind === "stopped" && <p className={styles.line}>{say.stopped}</p>}
              {end?.kind === "failed" && <p className={styles.line}>{say.failed} {words.trouble(end.why)}</p>}
              {end?.kind === "done" && <p className={styles.line}>{file === null ? say.nothing[kind] : say.packed[kind](end.count)}</p>}
              {file !== null && saved && <p className={styles.line}>{say.saved(file.name)}</p>}
            </div>
            {now.kind === "running" && <ProgressBar aria-label={say.name[kind]} value={now.progress.done} max={Math.max(1, now.progress.of)} />}
            {end?.kind === "done" && end.refused.length > 0 && <RefusedList refused={end.refused} looked={looked} change={setLooked} open={open} />}
          </DialogContent>
          <DialogActions fluid>
            {now.kind === "running" && <Button ref={main} onClick={stop}>{say.stop}</Button>}
            {end !== null && end.kind !== "done" && <Button ref={main} appearance="primary" onClick={pack}>{say.again}</Button>}
            {more && ended && end?.kind === "done" && <Button appearance="primary" onClick={pack}>{say.packAgain}</Button>}
            {file !== null && end?.kind === "done" && <Button ref={saved ? null : main} appearance={more || saved ? "secondary" : "primary"} onClick={save}>{say.save(end.count)}</Button>}
            <Button ref={end?.kind === "done" && (file === null || saved) ? main : null} onClick={() => close(looked)}>{say.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { "@media (max-width: 480px)": { padding: "16px" } },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minHeight: "64px" },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: "anywhere" },
});
