import { Button, MessageBar, MessageBarBody, Select, makeStyles, tokens } from "@fluentui/react-components";
import { SendFilled } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import { sameAddress, senders } from "../state/addresses";
import type { Draft } from "../state/draft";
import { saveDraft } from "../state/save-draft";
import { pressSend } from "../state/send";
import { useStore } from "../state/store";
import { attempt } from "../state/toast";
import { attachFiles, download } from "./attach-files";
import { AttachmentList } from "./attachment-list";
import { NotificationBar } from "./notification-bar";
import { RecipientField } from "./recipient-field";
import { hourOf } from "./when";
import { fromBase64 } from "../state/bytes";

const useStyles = makeStyles({
  form: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", position: "relative" },
  trouble: { margin: "6px 12px 0", flexShrink: 0 },
  head: { padding: "10px 20px 0", flexShrink: 0 },
  sendRow: { display: "flex", gap: "12px", alignItems: "center", marginBottom: "8px" },
  from: { display: "grid", gridTemplateColumns: "56px minmax(0, 1fr)", alignItems: "center", paddingBottom: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  fromLabel: { color: tokens.colorNeutralForeground2 },
  saved: { marginLeft: "auto", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  fromSelect: { minWidth: 0, maxWidth: "460px" },
  subject: {
    width: "100%", boxSizing: "border-box", border: "none", outlineStyle: "none", textOverflow: "ellipsis", padding: "9px 0", fontFamily: "inherit", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, color: "inherit", backgroundColor: "transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":focus": { borderBottomColor: tokens.colorBrandStroke1, boxShadow: `0 1px 0 ${tokens.colorBrandStroke1}` },
    "::placeholder": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  },
  body: {
    flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px 20px", display: "flex", flexDirection: "column",
    // Always paper: what is quoted brings the colours of its own mail.
    backgroundColor: "#ffffff", color: "#242424",
    "& > div": { flexGrow: 1, minHeight: "160px", outlineStyle: "none", overflowWrap: "anywhere", lineHeight: "1.5" },
    "& blockquote": { margin: "8px 0", paddingLeft: "10px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
    "& img": { maxWidth: "100%" },
    ":focus-within": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}` },
  },
  drop: {
    position: "absolute", inset: "10px", zIndex: 3, display: "flex", alignItems: "center", justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: "8px", backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold,
  },
});

export function ComposeForm({ draft }: { readonly draft: Draft }) {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const persona = usePageState((state) => state.persona);
  const { from, subject, attachments, notifications, trouble, savedAt } = useStore(draft.store, (state) => state);
  const [dropping, setDropping] = useState(false);
  const fromId = useId();
  const body = useRef<HTMLDivElement>(null);
  const isReply = draft.composeType === "reply";
  const choices = senders(persona);

  useEffect(() => {
    const { element } = draft.text;
    body.current?.append(element);
    if (isReply) element.focus();
    return () => element.remove();
  }, [draft, isReply]);
  useEffect(() => draft.text.element.setAttribute("aria-label", words.body), [draft, words]);
  useEffect(() => {
    const { element } = draft.text;
    const enter = (): void => {
      draft.lastField = "body";
    };
    element.addEventListener("focus", enter);
    return () => element.removeEventListener("focus", enter);
  }, [draft]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key === "Enter") void pressSend(page, draft);
    else if (event.key === "s") void saveDraft(page, draft);
    else return;
    event.preventDefault();
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    void attempt(page, () => attachFiles(draft, [...event.dataTransfer.files]));
  }

  return (
    <section
      className={styles.form}
      aria-label={words.compose}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setDropping(false)}
      onDrop={onDrop}
    >
      {trouble !== null && (
        <MessageBar className={styles.trouble} intent="error" layout="multiline" role="alert">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      <NotificationBar
        list={notifications}
        onDismiss={(key) => draft.dismissNotification(key)}
        onAction={(_, contextData) => {
          draft.initializationContext = typeof contextData === "string" ? contextData : JSON.stringify(contextData ?? "");
          draft.store.set({ paneOpen: true });
        }}
      />
      <div className={styles.head}>
        <div className={styles.sendRow}>
          <Button appearance="primary" icon={<SendFilled />} data-send={draft.key} onClick={() => void pressSend(page, draft)}>
            {words.send}
          </Button>
          {savedAt !== null && <span className={styles.saved}>{words.savedAt(hourOf(savedAt))}</span>}
        </div>
        <div className={styles.from}>
          <label className={styles.fromLabel} htmlFor={fromId}>{words.from}</label>
          <Select
            id={fromId}
            className={styles.fromSelect}
            value={choices.find((sender) => sameAddress(sender.address, from.address))?.address ?? from.address}
            onChange={(_, data) => {
              const chosen = choices.find((sender) => sender.address === data.value);
              if (chosen) draft.setFrom(chosen);
            }}
          >
            {choices.map(({ name, address }) => (
              <option key={address} value={address}>
                {`${name} <${address}>`}
              </option>
            ))}
          </Select>
        </div>
        <RecipientField draft={draft} field="to" autoFocus={!isReply} />
        <RecipientField draft={draft} field="cc" />
        <RecipientField draft={draft} field="bcc" />
        <input
          className={styles.subject}
          type="text"
          maxLength={255}
          aria-label={words.subject}
          placeholder={words.subject}
          value={subject}
          onFocus={() => (draft.lastField = "subject")}
          onChange={(event) => draft.setSubject(event.target.value)}
        />
        <AttachmentList
          attachments={attachments.filter((attachment) => !attachment.isInline).map((attachment) => ({ ...attachment, kind: "file" }))}
          onOpen={({ id, name }) => void attempt(page, async () => download(name, await bytesOf(draft, id)))}
          onRemove={({ id }) => void attempt(page, () => draft.removeAttachment(id))}
        />
      </div>
      <div ref={body} className={styles.body} />
      {dropping && <div className={styles.drop}>{words.dropAttach}</div>}
    </section>
  );
}

async function bytesOf(draft: Draft, id: string): Promise<Uint8Array> {
  const { content, format } = await draft.attachmentContent(id);
  return format === "base64" ? fromBase64(content) : new TextEncoder().encode(content);
}
