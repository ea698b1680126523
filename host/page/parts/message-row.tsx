import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AttachRegular, CheckmarkCircleFilled, CircleRegular, FlagFilled, WarningRegular } from "@fluentui/react-icons";
import { memo, type MouseEvent } from "react";
import type { Correspondent, MessageSummary } from "../../mailboxes/mail";
import { usePageState, useWords } from "../page-context";
import { Category } from "./category";
import { shortDate } from "./when";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    padding: "8px 12px 8px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    userSelect: "none",
    contentVisibility: "auto",
    containIntrinsicHeight: "75px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  unread: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  selected: { backgroundColor: tokens.colorBrandBackground2, outline: `1px solid ${tokens.colorTransparentStrokeInteractive}`, outlineOffset: "-1px", ":hover": { backgroundColor: tokens.colorBrandBackground2Hover }, "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  check: { display: "flex", alignItems: "center", justifyContent: "center", alignSelf: "start", width: "28px", height: "28px", fontSize: "18px", color: tokens.colorNeutralForeground3, opacity: 0, ":hover": { opacity: 1 } },
  checkShown: { opacity: 1, color: tokens.colorBrandForeground1 },
  text: { minWidth: 0 },
  line: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
  icon: { flexShrink: 0 },
  grow: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  from: { fontSize: tokens.fontSizeBase300 },
  subject: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bold: { fontWeight: tokens.fontWeightSemibold },
  subjectBold: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  date: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  dateUnread: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  preview: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  damage: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorPaletteRedForeground1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  draft: { flexShrink: 0, whiteSpace: "nowrap", color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  tags: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "3px" },
});

interface MessageRowProps {
  readonly message: MessageSummary;
  readonly selected: boolean;
  readonly active: boolean;
  readonly several: boolean;
  readonly onPress: (event: MouseEvent, id: string) => void;
  readonly onToggle: (id: string) => void;
}

export const MessageRow = memo(function MessageRow({ message, selected, active, several, onPress, onToggle }: MessageRowProps) {
  const styles = useStyles();
  const words = useWords();
  const language = usePageState((state) => state.language);
  const { id, state, subject, damage, hasAttachments, preview, receivedAt } = message;
  const outgoing = message.folder === "sentitems" || state.isDraft;
  const who = outgoing ? names([...message.to, ...message.cc, ...message.bcc]) : (message.from?.name || message.from?.address || words.noSender);
  const title = subject === "" ? words.noSubject : subject;
  const date = shortDate(receivedAt, new Date(), language);
  const said = [!state.isRead && words.isUnread, state.isDraft && words.draft, damage !== null && words.damaged, who, title, date, hasAttachments && words.hasAttachments, ...state.categories];

  return (
    <div
      role="option"
      aria-selected={selected}
      aria-label={said.filter((part) => typeof part === "string" && part !== "").join(", ")}
      title={title}
      tabIndex={active ? 0 : -1}
      data-message={id}
      className={mergeClasses(styles.row, !state.isRead && styles.unread, selected && styles.selected)}
      onClick={(event) => onPress(event, id)}
    >
      <span
        className={mergeClasses(styles.check, (selected || several) && styles.checkShown)}
        data-check={id}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(id);
        }}
      >
        {selected ? <CheckmarkCircleFilled /> : <CircleRegular />}
      </span>
      <div className={styles.text}>
        <div className={styles.line}>
          {state.isDraft && message.folder !== "drafts" && <span className={styles.draft}>[{words.draft}]</span>}
          <span className={mergeClasses(styles.grow, styles.from, !state.isRead && styles.bold)}>{who}</span>
          {state.flagged && <FlagFilled className={styles.icon} color={tokens.colorPaletteRedForeground1} />}
          {hasAttachments && <AttachRegular className={styles.icon} />}
          <span className={mergeClasses(styles.date, !state.isRead && styles.dateUnread)}>{date}</span>
        </div>
        <div className={mergeClasses(styles.subject, !state.isRead && styles.subjectBold)}>{title}</div>
        {damage === null ? (
          <div className={styles.preview}>{preview}</div>
        ) : (
          <div className={styles.damage}>
            <WarningRegular /> {damage}
          </div>
        )}
        {state.categories.length > 0 && (
          <div className={styles.tags}>
            {state.categories.map((name) => (
              <Category key={name} name={name} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
});

function names(people: readonly Correspondent[]): string {
  return people.map((person) => person.name || person.address).join("; ");
}
