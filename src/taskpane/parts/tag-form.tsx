import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import { checkTag, type TagProblem } from "../../domain/check-tag";
import type { Circulation } from "../../domain/document";
import type { KnownTag } from "../../domain/known-tag";
import type { Tag } from "../../domain/submission";
import { tagEn } from "../../text/tag.en";
import { tagVi } from "../../text/tag.vi";
import type { TagWords } from "../../text/tag-words";
import { tagFields } from "../../text/tag-fields";
import { formKeys } from "../form-keys";
import { useRules } from "../rules-in-force";
import { draftOf, followed, noticedDate, readDraft, withEntry, type TagDraft } from "../tag-draft";
import { useWords } from "../words-context";
import type { TagWork } from "../work";
import { EntryPicker } from "./entry-picker";
import { DateBox, DestinationBoxes, TextBox, UrgencyBox } from "./tag-controls";
import { TagField } from "./tag-field";
import { useTextStyles } from "./text-styles";

interface TagFormProps {
  readonly tag: Tag | null;
  /** What the document says of itself. */
  readonly said: Tag | null;
  readonly circulation: Circulation | null;
  /** The id this very document was supplied under. */
  readonly suppliedId: string | null;
  readonly tags: TagWork;
  readonly busy: boolean;
  save(tag: Tag): Promise<void>;
  /** Absent where there is nothing to go back to. */
  readonly cancel?: () => void;
  /** What saving is called where it does more. */
  readonly saving?: Pick<TagWords, "save" | "saveAnyway" | "lookAgain" | "keys">;
  /** What else is asked before it. */
  readonly asked?: ReactNode;
}

/** The fields of Decree 30/2020, annex VI, part II, filled in from the document. Nothing typed is lost when the mail is read again. */
export function TagForm({ tag, said, circulation, suppliedId, tags, busy, save, cancel, saving, asked }: TagFormProps) {
  const { language, text } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const names = tagFields[language];
  const words = { ...(language === "en" ? tagEn : tagVi), ...saving };
  const [draft, setDraft] = useState(() => draftOf(tag));
  /** What a key just changed counts for the key that saves, before the page is drawn again. */
  const latest = useRef(draft);
  const [problems, setProblems] = useState<readonly TagProblem[]>([]);
  const [known, setKnown] = useState<readonly KnownTag[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const document = said === null ? null : draftOf(said);
  const warned = problems.length > 0 && problems.every(({ severity }) => severity === "warning");
  const focusOn = (selector: string): void => form.current?.querySelector<HTMLElement>(selector)?.focus();

  useEffect(() => {
    let left = false;
    focusOn(`[data-field=${firstToFill(latest.current)}]`);
    void tags.known().then((found) => !left && setKnown(found));
    return () => {
      left = true;
    };
  }, [tags]);

  const given = useRef(draft);
  useEffect(() => {
    const now = draftOf(tag);
    const next = followed(latest.current, given.current, now);
    given.current = now;
    if (JSON.stringify(next) !== JSON.stringify(latest.current)) setDraft((latest.current = next));
  }, [tag]);

  const put = (next: TagDraft): void => setDraft((latest.current = next));
  const change = (part: Partial<TagDraft>): void => put({ ...latest.current, ...part });

  function submit(): void {
    if (busy) return;
    const today = dayInVietnam(tags.now());
    const read = readDraft(latest.current, today);
    const found = [...read.problems, ...checkTag(read.tag, { catalogue, today, circulation, known, suppliedId })];
    const failed = found.some(({ severity }) => severity === "error");
    // Said once, a doubt lets go the second time.
    if (!failed && found.every((one) => problems.some((before) => isSame(one, before)))) return void save(read.tag);
    setProblems(found);
    if (failed) requestAnimationFrame(() => focusOn("[aria-invalid=true]"));
  }

  const today = dayInVietnam(tags.now());
  const noticed = noticedDate(draft, today);
  const shown = (of: TagDraft, name: keyof TagDraft): string => (name === "destinations" ? of.destinations.map((one) => text.destination[one]).join("; ") : of[name].trim());
  const field = (name: keyof TagDraft) => ({
    label: names[name],
    words,
    problem: problems.find((one) => one.field === name && one.severity === "error") ?? problems.find((one) => one.field === name) ?? (noticed?.field === name ? noticed : undefined),
    said: document === null || shown(document, name) === shown(draft, name) ? null : shown(document, name),
    takeSaid: () => {
      if (document !== null) change({ [name]: document[name] });
      focusOn(`[data-field=${name}]`);
    },
  });
  const textBox = (name: "symbol" | "issuer" | "signer" | "type", placeholder?: string) => (
    <TagField {...field(name)}>
      <TextBox field={name} value={draft[name]} placeholder={placeholder} change={(value) => change({ [name]: value })} />
    </TagField>
  );

  return (
    // Its own blank parts take the focus too, so that its keys work after a click beside a field.
    <form ref={form} className={texts.list} tabIndex={-1} onKeyDown={formKeys(submit, cancel ?? (() => undefined))} onSubmit={(event) => (event.preventDefault(), submit())} noValidate>
      <TagField {...field("entry")} required>
        <EntryPicker value={draft.entry} catalogue={catalogue} words={words} choose={(code) => put(withEntry(latest.current, code, catalogue, circulation))} />
      </TagField>
      {textBox("symbol", "247/TB-BTP")}
      <TagField {...field("issuedDate")} hint={words.dateHint}>
        <DateBox field="issuedDate" value={draft.issuedDate} now={tags.now} change={(issuedDate) => change({ issuedDate })} />
      </TagField>
      <TagField {...field("subject")} required>
        <Textarea data-field="subject" value={draft.subject} resize="vertical" rows={3} onChange={(_, { value }) => change({ subject: value })} />
      </TagField>
      {textBox("issuer")}
      {textBox("signer")}
      {textBox("type", "TB")}
      <TagField {...field("urgency")}>
        <UrgencyBox field="urgency" value={draft.urgency} none={words.none} change={(urgency) => change({ urgency })} />
      </TagField>
      <TagField {...field("destinations")}>
        <DestinationBoxes field="destinations" label={names.destinations} value={draft.destinations} change={(destinations) => change({ destinations })} />
      </TagField>
      {asked}
      <p role="status" className={texts.status}>
        {warned ? words.lookAgain : ""}
      </p>
      <Button type="submit" appearance="primary" className={texts.wide} disabledFocusable={busy}>
        {warned ? words.saveAnyway : words.save}
      </Button>
      {cancel !== undefined && (
        <Button className={texts.wide} onClick={cancel}>
          {words.cancel}
        </Button>
      )}
      <p className={texts.small}>{words.keys}</p>
    </form>
  );
}

/** What is still missing is what the person came for; else the first field. */
function firstToFill(draft: TagDraft): keyof TagDraft {
  const wanted = ["entry", "symbol", "issuedDate", "subject"] as const;
  return wanted.find((name) => draft[name] === "" || draft[name].startsWith("/")) ?? "entry";
}

function isSame(one: TagProblem, other: TagProblem): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
