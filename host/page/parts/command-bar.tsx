import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArchiveRegular, ArrowForwardRegular, ArrowReplyAllRegular, ArrowReplyRegular, AttachRegular, DeleteRegular, MailAddRegular, MailReadRegular, MailUnreadRegular, SaveRegular,
  TextBoldRegular, TextBulletListRegular, TextItalicRegular, TextNumberListLtrRegular, TextUnderlineRegular,
} from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import type { Draft } from "../state/draft";
import { startNew, startReply } from "../state/drafts";
import { archiveSelected, deleteSelected, markSelected } from "../state/mail-actions";
import { discardDraft } from "../state/open-drafts";
import { saveDraft } from "../state/save-draft";
import { attempt } from "../state/toast";
import { useStore } from "../state/store";
import { attachFiles } from "./attach-files";
import { Command, CommandDivider, CommandGroup } from "./command-group";
import { Confirm } from "./confirm";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: "8px", margin: "6px", padding: "4px 8px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderRadius: "6px", "@media (max-width: 640px)": { flexWrap: "wrap" }, border: `1px solid ${tokens.colorTransparentStroke}`, boxShadow: tokens.shadow2, overflowX: "auto" },
  fresh: { flexShrink: 0 },
  space: { flexGrow: 1 },
  addin: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  icon: { width: "20px", height: "20px", display: "block" },
});

/** The ribbon: what can be done with what is in front, and the add-in's button. */
export function CommandBar() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const front = usePageState((state) => state.drafts.find((draft) => draft.key === state.front) ?? null);
  return (
    <section className={styles.bar} aria-label={words.commands} data-region="">
      <Button className={styles.fresh} appearance="primary" icon={<MailAddRegular />} onClick={() => startNew(page)}>
        {words.newMail}
      </Button>
      {front === null ? <ReadCommands /> : <ComposeCommands key={front.key} draft={front} />}
    </section>
  );
}

function ReadCommands() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const { selected, messages, place, session, readPane } = usePageState((state) => state);
  const { addin } = session;
  const chosen = messages.filter((message) => selected.includes(message.id));
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const anyUnread = chosen.some((message) => !message.state.isRead);
  const none = chosen.length === 0;
  const answer = (kind: "reply" | "replyAll" | "forward") => () => only && void attempt(page, () => startReply(page, place.mailbox, only.id, kind));
  const addinUsable = only !== undefined ? !only.state.isDraft : addin.supportsMultiSelect && chosen.length > 1;

  return (
    <>
      <CommandGroup label={words.commands}>
        <Command icon={<DeleteRegular />} disabled={none} onClick={() => void deleteSelected(page)}>{words.delete}</Command>
        <Command icon={<ArchiveRegular />} disabled={none || place.folder === "archive"} onClick={() => void archiveSelected(page)}>{words.archive}</Command>
        <CommandDivider />
        <Command icon={<ArrowReplyRegular />} disabled={!only} onClick={answer("reply")}>{words.reply}</Command>
        <Command icon={<ArrowReplyAllRegular />} disabled={!only} onClick={answer("replyAll")}>{words.replyAll}</Command>
        <Command icon={<ArrowForwardRegular />} disabled={!only} onClick={answer("forward")}>{words.forward}</Command>
        <CommandDivider />
        <Command icon={anyUnread ? <MailReadRegular /> : <MailUnreadRegular />} disabled={none} onClick={() => void markSelected(page, anyUnread)}>
          {anyUnread || none ? words.markRead : words.markUnread}
        </Command>
      </CommandGroup>
      <span className={styles.space} />
      <AddinButton label={addin.readButton} pressed={readPane.open} disabled={!addinUsable && !readPane.open} onClick={() => page.store.set({ readPane: { ...readPane, open: !readPane.open } })} />
    </>
  );
}

function ComposeCommands({ draft }: { readonly draft: Draft }) {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const { addin } = usePageState((state) => state.session);
  const paneOpen = useStore(draft.store, (state) => state.paneOpen);
  const picker = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);

  return (
    <>
      <CommandGroup label={words.commands}>
        <Command icon={<SaveRegular />} onClick={() => void saveDraft(page, draft)}>{words.save}</Command>
        <Command icon={<DeleteRegular />} onClick={() => setAsking(true)}>{words.discard}</Command>
        <CommandDivider />
        <Command icon={<AttachRegular />} onClick={() => picker.current?.click()}>{words.attach}</Command>
        <CommandDivider />
        <Command icon={<TextBoldRegular />} aria-label={words.bold} onClick={() => draft.text.command("bold")} />
        <Command icon={<TextItalicRegular />} aria-label={words.italic} onClick={() => draft.text.command("italic")} />
        <Command icon={<TextUnderlineRegular />} aria-label={words.underline} onClick={() => draft.text.command("underline")} />
        <Command icon={<TextBulletListRegular />} aria-label={words.bullets} onClick={() => draft.text.command("insertUnorderedList")} />
        <Command icon={<TextNumberListLtrRegular />} aria-label={words.numbers} onClick={() => draft.text.command("insertOrderedList")} />
      </CommandGroup>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-picker={draft.key}
        aria-label={words.attach}
        onChange={(event) => {
          void attempt(page, () => attachFiles(draft, [...(event.target.files ?? [])]));
          event.target.value = "";
        }}
      />
      <span className={styles.space} />
      <AddinButton label={addin.composeButton} pressed={paneOpen} disabled={false} onClick={() => draft.store.set({ paneOpen: !paneOpen })} />
      <Confirm
        open={asking}
        title={words.discardTitle}
        text={words.discardText}
        back={words.keepWriting}
        actions={[{ label: words.discard, primary: true, run: () => void attempt(page, () => discardDraft(page, draft)) }]}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function AddinButton({ label, pressed, disabled, onClick }: { readonly label: string; readonly pressed: boolean; readonly disabled: boolean; readonly onClick: () => void }) {
  const styles = useStyles();
  const { addin } = usePageState((state) => state.session);
  return (
    <Button className={styles.addin} appearance={pressed ? "outline" : "subtle"} disabled={disabled} aria-pressed={pressed} icon={<img className={styles.icon} src={addin.icon} alt="" />} onClick={onClick}>
      {label}
    </Button>
  );
}
