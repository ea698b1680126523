import { Button, Checkbox, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { Said } from "../../domain/answer";
import { entryOf } from "../../domain/catalogue-lookup";
import type { Destination } from "../../domain/catalogue";
import { checkTag, type TagProblem } from "../../domain/check-tag";
import type { Tag } from "../../domain/submission";
import { tagFields } from "../../text/tag-fields";
import { tagEn } from "../../text/tag.en";
import { tagVi } from "../../text/tag.vi";
import { useDesk } from "../desk-context";
import type { Row } from "../queue/row";
import type { Originals } from "../reading/open-original";
import { useOriginal } from "../reading/use-original";
import { correctDraft, readCorrected, tagOfRow, whatChanged, type CorrectDraft } from "./correct-draft";

interface CorrectFormProps {
  readonly row: Row;
  readonly originals: Originals | null;
  save(said: Said, tag: Tag): void;
  cancel(): void;
}

const texts = ["symbol", "issuedDate", "type", "issuer", "signer"] as const;
const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

/** Entry and data as they ought to be; the unit is told what was changed. */
export function CorrectForm({ row, originals, save, cancel }: CorrectFormProps) {
  const { words, rules, language } = useDesk();
  const styles = useStyles();
  const names = tagFields[language];
  const tagWords = language === "en" ? tagEn : tagVi;
  const opened = useOriginal(originals, row.arrival);
  const before = tagOfRow(row, opened.kind === "opened" ? opened.mail.record : null, rules.catalogue);
  const [typed, setTyped] = useState<Partial<CorrectDraft>>({});
  const [what, setWhat] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly TagProblem[]>([]);
  const [untouched, setUntouched] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);

  const draft: CorrectDraft = { ...correctDraft(before), ...typed };
  const today = dayInVietnam(new Date().toISOString());
  const read = readCorrected(draft, before, today);
  const changed = whatChanged(before, read.tag, names);
  const set = (change: Partial<CorrectDraft>): void => {
    setTyped({ ...typed, ...change });
    setUntouched(false);
  };
  const problemOf = (field: keyof Tag): { validationState: "error" | "warning" | "none"; validationMessage?: string } => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? { validationState: "none" } : { validationState: problem.severity, validationMessage: tagWords.problem(problem) };
  };
  const warned = problems.length > 0 && problems.every(({ severity }) => severity === "warning");
  const submit = (): void => {
    const found = [...read.problems, ...checkTag(read.tag, { catalogue: rules.catalogue, today, circulation: null, known: [], suppliedId: row.arrival.facts?.id ?? null })];
    const anyway = warned && JSON.stringify(found) === JSON.stringify(problems);
    setProblems(found);
    if (found.some(({ severity }) => severity === "error") || (found.length > 0 && !anyway)) return;
    if (changed === "") return setUntouched(true);
    save({ kind: "corrected", what: (what ?? changed).replace(/\s+/g, " ").trim().slice(0, 300) || changed }, read.tag);
  };

  return (
    <form ref={form} className={styles.form} aria-label={words.acts.name.corrected} noValidate onSubmit={(event) => (event.preventDefault(), submit())} onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && (event.preventDefault(), submit())}>
      <h2 className={styles.heading}>{words.acts.name.corrected}</h2>
      <Field label={names.entry} required {...problemOf("entry")}>
        <Select value={draft.entry} onChange={(_, { value }) => set({ entry: value, destinations: entryOf(value, rules.catalogue)?.destinations ?? draft.destinations })}>
          {entryOf(draft.entry, rules.catalogue) === null && <option value={draft.entry}>{draft.entry}</option>}
          {rules.catalogue.entries.map(({ code, vi, en }) => (
            <option key={code} value={code}>{`${code} ${language === "en" ? en : vi}`}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {texts.map((field) => (
          <Field key={field} label={names[field]} {...problemOf(field)}>
            <Input value={draft[field]} onChange={(_, { value }) => set({ [field]: value })} />
          </Field>
        ))}
      </div>
      <Field label={names.subject} required {...problemOf("subject")}>
        <Textarea value={draft.subject} rows={2} onChange={(_, { value }) => set({ subject: value })} />
      </Field>
      <Field label={names.destinations} {...problemOf("destinations")}>
        <div role="group" aria-label={names.destinations} className={styles.checks}>
          {destinations.map((one) => (
            <Checkbox key={one} label={words.destination[one]} checked={draft.destinations.includes(one)} onChange={(_, { checked }) => set({ destinations: destinations.filter((other) => (other === one ? checked === true : draft.destinations.includes(other))) })} />
          ))}
        </div>
      </Field>
      <Field label={words.form.what} hint={words.form.whatHint} validationState={untouched ? "error" : "none"} validationMessage={untouched ? words.form.nothingChanged : undefined}>
        <Textarea value={what ?? changed} rows={2} lang="vi" onChange={(_, { value }) => setWhat(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">{warned ? words.form.saveAnyway : words.acts.save.corrected(1)}</Button>
        <Button onClick={cancel}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  /** A choice as long as a sentence does not push its field out of a narrow window. */
  form: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: "16px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" }, "& select": { textOverflow: "ellipsis" } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(220px, 100%), 1fr))", gap: "12px" },
  checks: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
