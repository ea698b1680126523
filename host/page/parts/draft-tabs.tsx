import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, MailRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import type { Draft } from "../state/draft";
import { closeDraft, discardDraft } from "../state/open-drafts";
import { useStore } from "../state/store";
import { attempt } from "../state/toast";
import { Confirm } from "./confirm";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "4px", padding: "4px 0", overflowX: "auto", flexShrink: 0 },
  tab: { display: "flex", alignItems: "center", backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: "4px", minWidth: "72px", flexShrink: 1 },
  reading: { flexShrink: 0 },
  open: { minWidth: 0, flexShrink: 1, overflow: "hidden" },
  front: { border: `1px solid ${tokens.colorBrandStroke1}` },
  name: { maxWidth: "170px", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
});

/** The mails being written, at the bottom as in Outlook on the web; the first tab goes back to reading. */
export function DraftTabs() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const { drafts, front } = usePageState((state) => state);
  const [closing, setClosing] = useState<Draft | null>(null);
  if (drafts.length === 0) return null;
  const close = (draft: Draft): void => {
    if (draft.store.get().dirty) setClosing(draft);
    else if (draft.untouched) void attempt(page, () => discardDraft(page, draft));
    else closeDraft(page, draft);
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.drafts}>
      <span className={mergeClasses(styles.tab, styles.reading, front === null && styles.front)}>
        <Button size="small" appearance="transparent" icon={<MailRegular />} aria-pressed={front === null} onClick={() => page.store.set({ front: null })}>
          {words.readingPane}
        </Button>
      </span>
      {drafts.map((draft) => (
        <DraftTab key={draft.key} draft={draft} inFront={front === draft.key} onClose={() => close(draft)} />
      ))}
      <Confirm
        open={closing !== null}
        title={words.closeTitle}
        text={words.closeText}
        back={words.keepWriting}
        actions={[
          {
            label: words.save,
            primary: true,
            run: () => {
              const draft = closing;
              setClosing(null);
              if (draft) void attempt(page, () => draft.save()).then((done) => done && closeDraft(page, draft));
            },
          },
          {
            label: words.dontSave,
            run: () => {
              if (closing) closeDraft(page, closing);
              setClosing(null);
            },
          },
        ]}
        onClose={() => setClosing(null)}
      />
    </div>
  );
}

function DraftTab({ draft, inFront, onClose }: { readonly draft: Draft; readonly inFront: boolean; readonly onClose: () => void }) {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const subject = useStore(draft.store, (state) => state.subject) || words.noSubject;
  return (
    <span className={mergeClasses(styles.tab, inFront && styles.front)}>
      <Button className={styles.open} size="small" appearance="transparent" title={subject} aria-pressed={inFront} onClick={() => page.store.set({ front: draft.key })}>
        <span className={styles.name}>{subject}</span>
      </Button>
      <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={words.closeDraft(subject)} onClick={onClose} />
    </span>
  );
}
