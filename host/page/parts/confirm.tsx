import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useWords } from "../page-context";

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly primary?: boolean; readonly run: () => void }[];
  /** Label of the way back; "Hủy" when left out. */
  readonly back?: string;
  readonly onClose: () => void;
}

export function Confirm({ open, title, text, actions, back, onClose }: ConfirmProps) {
  const words = useWords();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            {actions.map(({ label, primary, run }) => (
              <Button key={label} appearance={primary ? "primary" : "secondary"} onClick={run}>
                {label}
              </Button>
            ))}
            <Button onClick={onClose}>{back ?? words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
