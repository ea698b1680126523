import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsultationTerms } from "../../domain/consultation";
import { dayInVietnam } from "../../domain/asking/calendar";
import { showDate } from "../../text/dates";
import { readTypedDate } from "../../text/typed-date";
import type { ConsultationWords } from "../../text/consultation-words";

export interface TermsTyped {
  readonly deadline: string;
  readonly draftingUnit: string;
}

export const typed = ({ deadline, draftingUnit }: ConsultationTerms): TermsTyped => ({ deadline: deadline === null ? "" : showDate(deadline), draftingUnit });

/** A deadline lies ahead: "30/11" is the next one. `null` when it cannot be read. */
function dayTyped(text: string, now: string): string | null {
  const today = dayInVietnam(now);
  const read = readTypedDate(text, `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`);
  return read.kind === "day" ? read.day : null;
}

/** `null` while something typed cannot be read. `now`: ISO 8601, UTC. */
export function termsIn({ deadline, draftingUnit }: TermsTyped, now: string): ConsultationTerms | null {
  const day = deadline.trim() === "" ? null : dayTyped(deadline, now);
  return draftingUnit.trim() === "" || (day === null && deadline.trim() !== "") ? null : { deadline: day, draftingUnit: draftingUnit.trim() };
}

/** Deadline and drafting unit, as the letter has them until a person types something else: then theirs stay. */
export function useTerms(proposed: ConsultationTerms): readonly [TermsTyped, (next: TermsTyped) => void] {
  const [own, setOwn] = useState<TermsTyped | null>(null);
  return [own ?? typed(proposed), setOwn];
}

export function TermsForm({ terms, now, change, text }: { readonly terms: TermsTyped; readonly now: string; change(next: TermsTyped): void; readonly text: ConsultationWords }) {
  const styles = useStyles();
  const noSuchDay = terms.deadline.trim() !== "" && dayTyped(terms.deadline, now) === null;
  const unitMissing = terms.draftingUnit.trim() === "";
  return (
    <>
      <Field className={styles.narrow} label={text.deadline} hint={text.deadlineHint} validationState={noSuchDay ? "error" : "none"} validationMessage={noSuchDay ? text.noSuchDay : undefined}>
        <Input className={styles.narrow} value={terms.deadline} inputMode="numeric" placeholder="30/11/2026" onChange={(_, { value }) => change({ ...terms, deadline: value })} />
      </Field>
      <Field className={styles.narrow} label={text.draftingUnit} validationState={unitMissing ? "error" : "none"} validationMessage={unitMissing ? text.unitMissing : undefined}>
        <Input className={styles.narrow} value={terms.draftingUnit} onChange={(_, { value }) => change({ ...terms, draftingUnit: value })} />
      </Field>
    </>
  );
}

const useStyles = makeStyles({ narrow: { minWidth: 0, maxWidth: "100%" } });
