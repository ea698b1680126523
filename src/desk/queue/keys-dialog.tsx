import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useDesk } from "../desk-context";
import { useExportsWords } from "../exports/exports-speech";

export function KeysDialog({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { words } = useDesk();
  const { keys } = useExportsWords();
  const styles = useStyles();
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.keys.heading}</DialogTitle>
          {/* Where it is higher than the window it is scrolled by keyboard too. */}
          <DialogContent tabIndex={0} className={styles.scrolled}>
            <dl className={styles.keys}>
              {[...words.keys.lines, ...keys].map(([key, does]) => (
                <div key={key} className={styles.line}>
                  <dt className={styles.key}>{key}</dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>{words.keys.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  // The frame that shows the focus keeps away from the words.
  scrolled: { padding: "6px 10px", margin: "0 -10px" },
  keys: { margin: 0 },
  line: { display: "grid", gridTemplateColumns: "minmax(110px, 2fr) 5fr", columnGap: "12px", padding: "3px 0" },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});
