import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { FieldProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TagProblem } from "../../domain/check-tag";
import type { TagWords } from "../../text/tag-words";
import { useTextStyles } from "./text-styles";

interface TagFieldProps {
  readonly label: string;
  readonly words: TagWords;
  readonly required?: boolean;
  readonly hint?: string;
  readonly problem: TagProblem | undefined;
  /** What the document says, where the field says something else; `null` where it says the same or nothing is known. */
  readonly said: string | null;
  takeSaid(): void;
  readonly children: FieldProps["children"];
}

/** One field, what is wrong with it, and what the document says instead. */
export function TagField({ label, words, required = false, hint, problem, said, takeSaid, children }: TagFieldProps): ReactNode {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={said === null ? styles.whole : styles.changed} onKeyDown={(event) => event.key === "F2" && said !== null && (event.preventDefault(), takeSaid())}>
      <Field className={styles.field} label={label} required={required} hint={hint} validationState={problem?.severity ?? "none"} validationMessage={problem === undefined ? undefined : words.problem(problem)}>
        {children}
      </Field>
      {said !== null && (
        <p className={texts.small}>
          {said === "" ? words.saidNothing : words.said(said)}{" "}
          {/* Not between two fields for who goes on by Tab: F2 does the same. */}
          <Button size="small" appearance="transparent" tabIndex={-1} className={styles.take} aria-keyshortcuts="F2" aria-label={`${words.takeSaid}: ${label}`} onClick={takeSaid}>
            {words.takeSaid} (F2)
          </Button>
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { minWidth: 0 },
  /* The mark of a change is a rule beside the field and the words below it: never colour alone. */
  changed: { minWidth: 0, paddingLeft: "8px", borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  /* Without it the longest entry of the catalogue would set the width of the pane. */
  field: { minWidth: 0 },
  take: { padding: "0 2px", minWidth: 0, color: tokens.colorBrandForegroundLink, whiteSpace: "normal" },
});
