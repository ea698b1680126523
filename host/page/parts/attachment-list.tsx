import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentPdfRegular, DocumentRegular, ImageRegular, MailRegular } from "@fluentui/react-icons";
import { usePageState, useWords } from "../page-context";
import { sizeText } from "../state/bytes";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "6px", listStyleType: "none", margin: "8px 0", padding: "0" },
  item: { display: "flex", alignItems: "center", maxWidth: "100%", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: "4px", overflow: "hidden" },
  open: { justifyContent: "flex-start", minWidth: 0, maxWidth: "280px", border: "none", borderRadius: "0", padding: "5px 10px" },
  text: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  name: { maxWidth: "210px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  size: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface ShownAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly kind: "file" | "item";
}

interface AttachmentListProps {
  readonly attachments: readonly ShownAttachment[];
  readonly onOpen: (attachment: ShownAttachment) => void;
  readonly onRemove?: (attachment: ShownAttachment) => void;
}

export function AttachmentList({ attachments, onOpen, onRemove }: AttachmentListProps) {
  const styles = useStyles();
  const words = useWords();
  const language = usePageState((state) => state.language);
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.attachments}>
      {attachments.map((attachment) => {
        const size = sizeText(attachment.size, language);
        return (
          <li key={attachment.id} className={styles.item}>
            <Button
              className={styles.open}
              appearance="subtle"
              icon={iconOf(attachment)}
              aria-label={attachment.kind === "item" ? words.openNested(attachment.name) : words.download(attachment.name, size)}
              onClick={() => onOpen(attachment)}
            >
              <span className={styles.text}>
                <span className={styles.name}>{attachment.name}</span>
                <span className={styles.size}>{size}</span>
              </span>
            </Button>
            {onRemove && <Button appearance="subtle" icon={<DismissRegular />} aria-label={words.removeAttachment(attachment.name)} onClick={() => onRemove(attachment)} />}
          </li>
        );
      })}
    </ul>
  );
}

function iconOf({ kind, contentType, name }: ShownAttachment) {
  if (kind === "item") return <MailRegular />;
  if (contentType === "application/pdf" || /\.pdf$/i.test(name)) return <DocumentPdfRegular />;
  return contentType.startsWith("image/") ? <ImageRegular /> : <DocumentRegular />;
}
