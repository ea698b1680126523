import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ConsultationTerms } from "../../domain/consultation";
import { readTypedDate, showDate } from "../../text/dates";
import type { ConsultationWords } from "../../text/consultation-words";

export interface TermsTyped {
  readonly deadline: string;
  readonly draftingUnit: string;
}

export const typed = ({ deadline, draftingUnit }: ConsultationTerms): TermsTyped => ({ deadline: deadline === null ? "" : showDate(deadline), draftingUnit });

/** `null` while something typed cannot be read. */
export function termsIn({ deadline, draftingUnit }: TermsTyped): ConsultationTerms | null {
  const day = deadline.trim() === "" ? null : readTypedDate(deadline);
  return draftingUnit.trim() === "" || (day === null && deadline.trim() !== "") ? null : { deadline: day, draftingUnit: draftingUnit.trim() };
}

/** Deadline and drafting unit, as the letter has them until a person types something else: then theirs stay. */
export function useTerms(proposed: ConsultationTerms): readonly [TermsTyped, (next: TermsTyped) => void] {
  const [own, setOwn] = useState<TermsTyped | null>(null);
  return [own ?? typed(proposed), setOwn];
}

export function TermsForm({ terms, change, text }: { readonly terms: TermsTyped; change(next: TermsTyped): void; readonly text: ConsultationWords }) {
  const styles = useStyles();
  const noSuchDay = terms.deadline.trim() !== "" && readTypedDate(terms.deadline) === null;
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
