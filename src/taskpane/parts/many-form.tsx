import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import { commonFieldNames, type CommonFieldName, type CommonFields } from "../../domain/common-tag";
import type { ManyWords } from "../../text/many-words";
import { quote } from "../../text/quote";
import { tagEn } from "../../text/tag.en";
import { tagVi } from "../../text/tag.vi";
import { tagFields } from "../../text/tag-fields";
import { formKeys } from "../form-keys";
import { useRules } from "../rules-in-force";
import { changesOf, sharedTag, type WaitingMail } from "../many-change";
import { draftOf, noticedDate, withEntry, type TagDraft } from "../tag-draft";
import { useWords } from "../words-context";
import { EntryPicker } from "./entry-picker";
import { ManyPreview } from "./many-preview";
import { DateBox, DestinationBoxes, TextBox, UrgencyBox } from "./tag-controls";
import { TagField } from "./tag-field";
import { useTextStyles } from "./text-styles";

interface ManyFormProps {
  readonly waiting: readonly WaitingMail[];
  readonly words: ManyWords;
  readonly now: () => string;
  readonly busy: boolean;
  apply(itemIds: readonly string[], common: CommonFields): Promise<void>;
  cancel(): void;
}

/** Which documents, which fields, their new values, and what changes: nothing is done before it was seen. */
export function ManyForm({ waiting, words, now, busy, apply, cancel }: ManyFormProps) {
  const { language } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const styles = useStyles();
  const names = tagFields[language];
  const tagWords = language === "en" ? tagEn : tagVi;
  const [left, setLeft] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly CommonFieldName[]>([]);
  const [draft, setDraft] = useState<TagDraft>(() => draftOf(sharedTag(waiting)));
  const latest = useRef(draft);
  const [pressed, setPressed] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input")?.focus();
  }, []);

  const today = dayInVietnam(now());
  const ticked = waiting.filter(({ itemId }) => !left.includes(itemId));
  const whole = (of: TagDraft) => changesOf(of, chosen, ticked, catalogue, today);
  const { own, changed } = whole(draft);
  const noticed = noticedDate(draft, today);
  const problemOf = (name: CommonFieldName) => (pressed === "" ? undefined : own.find(({ field }) => field === name)) ?? (noticed?.field === name ? noticed : undefined);
  const put = (next: TagDraft): void => setDraft((latest.current = next));

  function submit(): void {
    const { own, common, changed } = whole(latest.current);
    const found = [...own, ...changed.flatMap(({ problems }) => problems)];
    const key = JSON.stringify(found);
    if (busy || changed.length === 0) return;
    // An error is never let go; a doubt is said once.
    if (found.some(({ severity }) => severity === "error") || (found.length > 0 && pressed !== key)) {
      setPressed(key);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    void apply(changed.map(({ mail }) => mail.itemId), common);
  }

  const control = (name: CommonFieldName) => {
    const change = (value: string): void => put({ ...latest.current, [name]: value });
    switch (name) {
      case "entry":
        return <EntryPicker value={draft.entry} catalogue={catalogue} words={tagWords} choose={(code) => put(chosen.includes("destinations") ? { ...latest.current, entry: code } : withEntry(latest.current, code, catalogue, null))} />;
      case "issuedDate":
        return <DateBox field={name} value={draft.issuedDate} now={now} change={change} />;
      case "urgency":
        return <UrgencyBox field={name} value={draft.urgency} none={tagWords.none} change={change} />;
      case "destinations":
        return <DestinationBoxes field={name} label={names.destinations} value={draft.destinations} change={(destinations) => put({ ...latest.current, destinations })} />;
      default:
        return <TextBox field={name} value={draft[name]} change={change} />;
    }
  };

  return (
    <form ref={form} className={texts.list} tabIndex={-1} onKeyDown={formKeys(submit, cancel)} onSubmit={(event) => (event.preventDefault(), submit())} noValidate>
      <div role="group" aria-label={words.change} className={texts.column}>
        <span className={texts.strong}>{words.change}</span>
        {commonFieldNames.map((name) => (
          <div key={name}>
            <Checkbox label={names[name]} checked={chosen.includes(name)} onChange={(_, { checked }) => setChosen(commonFieldNames.filter((one) => (one === name ? checked === true : chosen.includes(one))))} />
            {chosen.includes(name) && (
              <TagField label={names[name]} words={tagWords} problem={problemOf(name)} said={null} takeSaid={() => undefined}>
                {control(name)}
              </TagField>
            )}
          </div>
        ))}
      </div>
      <div role="group" aria-label={words.which} className={texts.column}>
        <span className={texts.strong}>{words.which}</span>
        <Checkbox label={words.all} checked={left.length === 0 ? true : ticked.length === 0 ? false : "mixed"} onChange={() => setLeft(left.length === 0 ? waiting.map(({ itemId }) => itemId) : [])} />
        <div className={styles.mails}>
          {waiting.map(({ itemId, subject, tag }) => (
            <Checkbox key={itemId} label={quote(tag.symbol ?? (subject || tag.subject || "…"), 80)} checked={!left.includes(itemId)} onChange={(_, { checked }) => setLeft(checked === true ? left.filter((one) => one !== itemId) : [...left, itemId])} />
          ))}
        </div>
      </div>
      <ManyPreview changed={changed} words={words} tagWords={tagWords} />
      <Button type="submit" appearance="primary" className={texts.wide} disabledFocusable={busy || changed.length === 0}>
        {words.apply(changed.length)}
      </Button>
      <Button className={texts.wide} onClick={cancel}>
        {tagWords.cancel}
      </Button>
      <p className={texts.small}>{tagWords.keys}</p>
    </form>
  );
}

const useStyles = makeStyles({ mails: { display: "flex", flexDirection: "column", maxHeight: "180px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium } });
