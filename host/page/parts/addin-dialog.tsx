import { Dialog, DialogSurface, Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePageState, useWords } from "../page-context";
import type { AddinDialog } from "../state/page-state";

const useStyles = makeStyles({
  surface: { padding: "0", maxWidth: "none", display: "flex", flexDirection: "column", overflow: "hidden" },
  title: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 6px 6px 14px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1 },
  room: { flexGrow: 1, minHeight: 0, position: "relative", "& > iframe": { position: "absolute", inset: "0", width: "100%", height: "100%", border: "none" } },
});

/** A dialog the add-in opened with `displayDialogAsync`. */
export function AddinDialogView() {
  const dialog = usePageState((state) => state.dialog);
  return dialog === null ? null : <Shown dialog={dialog} />;
}

function Shown({ dialog }: { readonly dialog: AddinDialog }) {
  const styles = useStyles();
  const words = useWords();
  const { addin } = usePageState((state) => state.session);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && dialog.close()}>
      <DialogSurface className={styles.surface} aria-label={words.dialogTitle(addin.name)} style={{ width: `${dialog.width}vw`, height: `${dialog.height}vh` }}>
        <div className={styles.title}>
          <span className={styles.grow}>{addin.name}</span>
          <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.close} onClick={dialog.close} />
        </div>
        <Room frame={dialog.frame} title={words.dialogTitle(addin.name)} />
      </DialogSurface>
    </Dialog>
  );
}

function Room({ frame, title }: { readonly frame: HTMLIFrameElement; readonly title: string }) {
  const styles = useStyles();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.title = title;
    room.current?.append(frame);
  }, [frame, title]);
  return <div ref={room} className={styles.room} />;
}
