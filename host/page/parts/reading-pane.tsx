import { Avatar, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { MailMultipleRegular, MailReadRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { StoredMessage } from "../../mailboxes/mail";
import { usePage, usePageState, useWords } from "../page-context";
import { sameAddress } from "../state/addresses";
import { toBase64 } from "../state/bytes";
import { attempt } from "../state/toast";
import { download } from "./attach-files";
import { AttachmentList } from "./attachment-list";
import { Category } from "./category";
import { MailBody } from "./mail-body";
import { NestedMail } from "./nested-mail";
import { NotificationBar } from "./notification-bar";
import { PeopleLine } from "./people-line";
import { longDate } from "./when";

const useStyles = makeStyles({
  empty: { flexGrow: 1, display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", gap: "8px", color: tokens.colorNeutralForeground2, textAlign: "center", padding: "24px" },
  picture: { fontSize: "56px", color: tokens.colorBrandForeground1, height: "56px" },
  mail: { flexGrow: 1, outlineOffset: "-2px", minHeight: 0, overflowY: "auto", padding: "12px 20px 20px" },
  subject: { margin: "0 0 12px", fontSize: tokens.fontSizeBase500, lineHeight: "26px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", gap: "4px 12px", alignItems: "flex-start", marginBottom: "8px" },
  headText: { flexGrow: 1, flexShrink: 1, flexBasis: "130px", minWidth: 0 },
  from: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  address: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  date: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  damage: { marginBottom: "12px" },
  tags: { display: "flex", gap: "4px", flexWrap: "wrap", marginBottom: "8px" },
  body: { marginTop: "12px" },
});

export function ReadingPane() {
  const styles = useStyles();
  const words = useWords();
  const reading = usePageState((state) => state.reading);
  const selectedCount = usePageState((state) => state.selected.length);

  if (selectedCount > 1) return <Empty picture={<MailMultipleRegular />} text={words.severalSelected(selectedCount)} />;
  if (reading === null) return <Empty picture={<MailReadRegular />} text={words.nothingSelected} />;
  if (reading.status === "loading") return <div className={styles.empty}><Spinner label={words.readingLoading} /></div>;
  if (reading.status === "failed") {
    return (
      <div className={styles.empty} role="alert">
        <strong>{words.readingFailed}</strong>
        {reading.error}
      </div>
    );
  }
  return <Mail key={reading.key} message={reading.message} itemKey={reading.key} />;
}

function Empty({ picture, text }: { readonly picture: React.ReactElement; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.picture} aria-hidden="true">{picture}</span>
      <span role="status">{text}</span>
    </div>
  );
}

function Mail({ message, itemKey }: { readonly message: StoredMessage; readonly itemKey: string }) {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const language = usePageState((state) => state.language);
  // Read anew at every change of the page, because the add-in sets them on the item.
  const notifications = usePageState(() => page.opened.get(itemKey)?.notifications() ?? none);
  const [nested, setNested] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const { from, sender, mailbox, id } = message;
  const bytes = (attachmentId: string): Promise<Uint8Array> => page.api.attachment(mailbox, id, attachmentId);
  const onBehalf = from && sender && !sameAddress(from.address, sender.address) ? words.onBehalf(sender.name || sender.address, from.name || from.address) : null;

  return (
    <>
      <NotificationBar
        list={notifications}
        onDismiss={(key) => {
          const opened = page.opened.get(itemKey);
          opened?.setNotifications(opened.notifications().filter((notification) => notification.key !== key));
          page.protocol.itemChanged(itemKey, { kind: "notification-dismissed", key });
        }}
        onAction={(_, contextData) => {
          const opened = page.opened.get(itemKey);
          if (opened) opened.initializationContext = typeof contextData === "string" ? contextData : JSON.stringify(contextData ?? "");
          page.store.set((now) => ({ readPane: { ...now.readPane, open: true } }));
        }}
      />
      <article className={styles.mail} aria-label={words.readingPane} tabIndex={0}>
        <h2 className={styles.subject}>{message.subject === "" ? words.noSubject : message.subject}</h2>
        {message.damage !== null && (
          <MessageBar className={styles.damage} intent="warning" layout="multiline">
            <MessageBarBody>{message.damage}</MessageBarBody>
          </MessageBar>
        )}
        {message.state.categories.length > 0 && (
          <div className={styles.tags}>
            {message.state.categories.map((name) => (
              <Category key={name} name={name} />
            ))}
          </div>
        )}
        <div className={styles.head}>
          <Avatar name={from?.name || from?.address || "?"} size={40} color="colorful" aria-hidden />
          <div className={styles.headText}>
            <div className={styles.from}>
              {onBehalf ?? from?.name ?? words.noSender} {from && <span className={styles.address}>&lt;{from.address}&gt;</span>}
            </div>
            <PeopleLine label={words.to} people={message.to} />
            <PeopleLine label={words.cc} people={message.cc} />
            <PeopleLine label={words.bcc} people={message.bcc} />
          </div>
          <time className={styles.date} dateTime={message.receivedAt}>
            {longDate(message.receivedAt, language)}
          </time>
        </div>
        <AttachmentList
          attachments={message.attachments.filter((attachment) => !attachment.isInline)}
          onOpen={({ id: attachmentId, name, kind }) => {
            if (kind === "item") setNested({ id: attachmentId, name });
            else void attempt(page, async () => download(name, await bytes(attachmentId)));
          }}
        />
        <div className={styles.body}>
          <MailBody
            body={message.body}
            picture={async (contentId) => {
              const found = message.attachments.find((attachment) => attachment.contentId === contentId);
              return found && found.contentType.startsWith("image/") ? `data:${found.contentType};base64,${toBase64(await bytes(found.id))}` : null;
            }}
          />
        </div>
      </article>
      {nested && <NestedMail name={nested.name} load={() => bytes(nested.id)} onClose={() => setNested(null)} />}
    </>
  );
}

const none: readonly never[] = [];
