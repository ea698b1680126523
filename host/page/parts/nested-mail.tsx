import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner, makeStyles } from "@fluentui/react-components";
import PostalMime, { type Address, type Email } from "postal-mime";
import { useEffect, useState } from "react";
import type { Correspondent } from "../../mailboxes/mail";
import { usePageState, useWords } from "../page-context";
import { toBase64 } from "../state/bytes";
import { download } from "./attach-files";
import { AttachmentList } from "./attachment-list";
import { MailBody } from "./mail-body";
import { PeopleLine } from "./people-line";
import { longDate } from "./when";

const useStyles = makeStyles({
  surface: { maxWidth: "min(860px, 92vw)", width: "860px" },
  content: { minHeight: "220px", maxHeight: "70vh", overflowY: "auto" },
});

/** A mail inside a mail, opened on its own. */
export function NestedMail({ name, load, onClose }: { readonly name: string; readonly load: () => Promise<Uint8Array>; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const [mail, setMail] = useState<Email | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    load()
      .then((bytes) => PostalMime.parse(bytes))
      .then(setMail, (failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)));
    // The mail is read once, when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{mail?.subject ?? name}</DialogTitle>
          <DialogContent className={styles.content}>
            {error !== null && <p role="alert">{error}</p>}
            {mail === null && error === null && <Spinner label={words.readingLoading} />}
            {mail !== null && <NestedContent mail={mail} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function NestedContent({ mail }: { readonly mail: Email }) {
  const words = useWords();
  const language = usePageState((state) => state.language);
  const files = mail.attachments.map((attachment, at) => ({
    id: String(at),
    name: attachment.filename ?? `${words.nestedTitle} ${at + 1}`,
    contentType: attachment.mimeType,
    kind: "file" as const,
    bytes: typeof attachment.content === "string" ? new TextEncoder().encode(attachment.content) : new Uint8Array(attachment.content),
    contentId: attachment.contentId?.replace(/^<|>$/g, "") ?? null,
  }));
  const body = mail.html ? { type: "html" as const, content: mail.html } : { type: "text" as const, content: mail.text ?? "" };
  return (
    <>
      <PeopleLine label={words.from} people={mail.from ? people([mail.from]) : []} />
      <PeopleLine label={words.to} people={people(mail.to ?? [])} />
      <PeopleLine label={words.cc} people={people(mail.cc ?? [])} />
      {mail.date && !Number.isNaN(Date.parse(mail.date)) && <p>{longDate(mail.date, language)}</p>}
      <AttachmentList attachments={files.map(({ bytes, ...file }) => ({ ...file, size: bytes.length }))} onOpen={({ id, name }) => download(name, files[Number(id)]?.bytes ?? new Uint8Array())} />
      <MailBody
        body={body}
        picture={async (contentId) => {
          const found = files.find((file) => file.contentId === contentId);
          return found ? `data:${found.contentType};base64,${toBase64(found.bytes)}` : null;
        }}
      />
    </>
  );
}

function people(list: readonly Address[]): readonly Correspondent[] {
  return list.flatMap((entry) => (entry.group ? entry.group : [entry])).map((entry) => ({ name: entry.name ?? "", address: entry.address ?? "" }));
}
