import { Button, Checkbox, Field, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Catalogue, Destination } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import type { Urgency } from "../../domain/document";
import type { Tag } from "../../domain/submission";
import { tagFields } from "../../text/tag-fields";
import { draftOf, readDraft, withEntry } from "../tag-draft";
import type { TagDraft, TagFaults } from "../tag-draft";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

interface TagFormProps {
  readonly tag: Tag | null;
  readonly catalogue: Catalogue;
  readonly busy: boolean;
  save(tag: Tag): Promise<void>;
  cancel(): void;
}

/** The fields of Decree 30/2020, annex VI, part II, filled in from the document. Nothing typed is lost to a re-read of the mail. */
export function TagForm({ tag, catalogue, busy, save, cancel }: TagFormProps) {
  const { language, text } = useWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const names = tagFields[language];
  const [draft, setDraft] = useState(() => draftOf(tag));
  const [faults, setFaults] = useState<TagFaults>({});
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);

  const change = (part: Partial<TagDraft>): void => setDraft((before) => ({ ...before, ...part }));

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const read = readDraft(draft, catalogue, text);
    setFaults(read.ok ? {} : read.faults);
    if (read.ok) void save(read.tag);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  }

  const chosen = entryOf(draft.entry, catalogue);
  const chosenName = chosen === null ? undefined : language === "en" ? chosen.en : chosen.vi;

  const field = (name: keyof TagDraft, required = false) => ({
    className: styles.field,
    label: names[name],
    required,
    validationState: faults[name] === undefined ? ("none" as const) : ("error" as const),
    validationMessage: faults[name],
  });

  return (
    <form ref={form} className={texts.list} onSubmit={submit} noValidate>
      <Field {...field("entry", true)}>
        <Select className={styles.control} select={{ className: styles.control, title: chosenName }} value={draft.entry} onChange={(_, { value }) => setDraft((before) => withEntry(before, value, catalogue))}>
          <option value="">{text.tag.chooseEntry}</option>
          {groupsOf(catalogue).map((group) => (
            <optgroup key={group} label={group}>
              {catalogue.entries
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <option key={entry.code} value={entry.code}>
                    {entry.code} {language === "en" ? entry.en : entry.vi}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field {...field("symbol")}>
        <Input className={styles.control} value={draft.symbol} placeholder="247/TB-BTP" onChange={(_, { value }) => change({ symbol: value })} />
      </Field>
      <Field {...field("issuedDate")} hint={text.tag.dateHint}>
        <Input className={styles.control} value={draft.issuedDate} inputMode="numeric" placeholder="29/03/2016" onChange={(_, { value }) => change({ issuedDate: value })} />
      </Field>
      <Field {...field("subject", true)}>
        <Textarea value={draft.subject} resize="vertical" rows={3} onChange={(_, { value }) => change({ subject: value })} />
      </Field>
      <Field {...field("issuer")}>
        <Input className={styles.control} value={draft.issuer} onChange={(_, { value }) => change({ issuer: value })} />
      </Field>
      <Field {...field("signer")}>
        <Input className={styles.control} value={draft.signer} onChange={(_, { value }) => change({ signer: value })} />
      </Field>
      <Field {...field("type")}>
        <Input className={styles.control} value={draft.type} placeholder="TB" onChange={(_, { value }) => change({ type: value })} />
      </Field>
      <Field {...field("urgency")}>
        <Select className={styles.control} value={draft.urgency} onChange={(_, { value }) => change({ urgency: value })}>
          <option value="">{text.tag.none}</option>
          {urgencies.map((urgency) => (
            <option key={urgency}>{urgency}</option>
          ))}
        </Select>
      </Field>
      <Field {...field("destinations")}>
        <div role="group" aria-label={names.destinations} className={texts.column}>
          {destinations.map((one) => (
            <Checkbox
              key={one}
              label={text.destination[one]}
              checked={draft.destinations.includes(one)}
              onChange={(_, { checked }) => change({ destinations: destinations.filter((other) => (other === one ? checked === true : draft.destinations.includes(other))) })}
            />
          ))}
        </div>
      </Field>
      <Button type="submit" appearance="primary" className={texts.wide} disabledFocusable={busy}>
        {text.tag.save}
      </Button>
      <Button className={texts.wide} onClick={cancel}>
        {text.tag.cancel}
      </Button>
    </form>
  );
}

/* Without it the longest entry of the catalogue would set the width of the pane. */
const useStyles = makeStyles({ field: { minWidth: 0 }, control: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } });

const urgencies: readonly Urgency[] = ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"];
const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

function groupsOf(catalogue: Catalogue): readonly string[] {
  return [...new Set(catalogue.entries.map(({ group }) => group))];
}
