import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { quote } from "../../text/quote";
import { useDesk } from "../desk-context";
import type { LastAct, QueueNow } from "../queue/queue-work";
import type { Row } from "../queue/row";
import { actName } from "./act-name";

/** What was just done, and the way back: nobody is asked before, anybody may undo after. What failed is tried again with what was typed. */
export function DoneBar({ now, undo, again, dismiss }: { readonly now: QueueNow; readonly undo: () => void; readonly again: () => void; readonly dismiss: () => void }) {
  const { words } = useDesk();
  const styles = useStyles();
  const { last, working } = now;
  const nameOf = ({ symbol, subject }: Row): string => quote(symbol || subject, 60);
  return (
    <div className={last === null && working === null ? styles.empty : styles.bar}>
      <div role="status" className={styles.says}>
        {working !== null && <p className={styles.line}>{words.working(working.done, working.of)}</p>}
        {working === null && last !== null && last.done.length > 0 && <p className={styles.line}>{sayDone(last, words)}</p>}
        {working === null && last?.taken.map(({ row, by }) => <p key={row.key} className={styles.line}>{words.taken(nameOf(row), by === null ? null : quote(by, 60))}</p>)}
        {working === null && last?.failed.map(({ row, why }) => <p key={row.key} className={styles.line}>{words.failedAt(nameOf(row))} {words.trouble(why)}</p>)}
      </div>
      {working !== null && <ProgressBar className={styles.progress} value={working.done} max={working.of} />}
      {working === null && last !== null && (
        <>
          {last.asked !== null && last.failed.length > 0 && <Button size="small" onClick={again}>{words.tryAgain}</Button>}
          {last.kind !== "undone" && last.done.length > 0 && <Button size="small" aria-keyshortcuts="U" onClick={undo}>{`${words.undo} (U)`}</Button>}
          <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.dismiss} onClick={dismiss} />
        </>
      )}
    </div>
  );
}

function sayDone({ kind, done }: LastAct, words: ReturnType<typeof useDesk>["words"]): string {
  if (kind === "undone") return words.undone(done.length);
  const name = actName(kind, words);
  return name === null ? "" : words.done(name, done.length);
}

const useStyles = makeStyles({
  empty: { position: "absolute", width: "1px", height: "1px", overflow: "hidden" },
  bar: { flexShrink: 0, display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 16px", maxHeight: "30vh", overflowY: "auto", backgroundColor: tokens.colorNeutralBackgroundInverted, color: tokens.colorNeutralForegroundInverted, "@media (forced-colors: active)": { borderTop: "1px solid CanvasText" } },
  says: { flexGrow: 1, minWidth: 0 },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  progress: { width: "160px" },
});
