import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import { quote } from "../../text/quote";
import { usePaperWords } from "../paper-words";
import { useRules } from "../rules-in-force";

interface PaperUnitProps {
  readonly ref: Ref<HTMLSelectElement>;
  /** Address of its mailbox. */
  readonly unit: string | null;
  readonly missing: boolean;
  choose(mailbox: string): void;
}

/** The unit whose document it is: part of what makes two documents one. */
export function PaperUnit({ ref, unit, missing, choose }: PaperUnitProps) {
  const text = usePaperWords();
  const { policy } = useRules();
  const styles = useStyles();
  return (
    <Field className={styles.narrow} label={text.unit} hint={text.unitHint} required validationState={missing ? "error" : "none"} validationMessage={missing ? text.unitMissing : undefined}>
      <Select ref={ref} className={styles.narrow} select={{ className: styles.narrow }} value={unit ?? ""} onChange={(_, { value }) => value !== "" && choose(value)}>
        {unit === null && <option value="">{text.unitNone}</option>}
        {policy.units.flatMap(({ name, mailboxes }) =>
          mailboxes.map((mailbox) => (
            <option key={mailbox} value={mailbox}>
              {quote(mailboxes.length === 1 ? name : `${name} (${mailbox})`, 120)}
            </option>
          )),
        )}
      </Select>
    </Field>
  );
}

/** A ministry's units have long names. */
const useStyles = makeStyles({ narrow: { minWidth: 0, maxWidth: "100%", textOverflow: "ellipsis" } });
