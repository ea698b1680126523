import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Said } from "../../domain/answer";
import type { Tag } from "../../domain/submission";
import type { DeskAct } from "../../text/desk-words";
import { quote } from "../../text/quote";
import { useDesk } from "../desk-context";
import type { Row } from "../queue/row";
import type { Originals } from "../reading/open-original";
import { CorrectForm } from "./correct-form";
import { emptyDraft, readSaid, type SaidDraft } from "./said-draft";
import { SaidFields } from "./said-fields";

interface ActFormProps {
  readonly act: DeskAct;
  readonly rows: readonly Row[];
  /** `null` with several: data are put right one by one. */
  readonly original: Originals | null;
  save(said: Said, tag: Tag | null): void;
  cancel(): void;
}

/** What an act needs to be told, on demand; for several documents at once it is told once. */
export function ActForm({ act, rows, original, save, cancel }: ActFormProps) {
  const { words } = useDesk();
  const styles = useStyles();
  const [draft, setDraft] = useState<SaidDraft>(() => emptyDraft(new Date().toISOString()));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);

  if (act === "corrected") return <CorrectForm row={rows[0]!} originals={original} save={save} cancel={cancel} />;
  const read = readSaid(act, draft, new Date().toISOString());
  const submit = (): void => {
    setTried(true);
    if (read.ok) save(read.said, null);
    else form.current?.querySelector<HTMLElement>(`[name=${read.field}]`)?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.acts.name[act]}
      noValidate
      onSubmit={(event) => (event.preventDefault(), submit())}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && (event.preventDefault(), submit())}
    >
      <h2 className={styles.heading}>{words.acts.name[act]}</h2>
      {rows.length > 1 && <p className={styles.which}>{rows.map(({ symbol, subject }) => quote(symbol || subject, 60)).join("; ")}</p>}
      <SaidFields act={act} draft={draft} change={setDraft} problem={tried && !read.ok ? read : null} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">{words.acts.save[act](rows.length)}</Button>
        <Button onClick={cancel}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  /** A choice as long as a sentence does not push its field out of a narrow window. */
  form: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: "16px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  which: { margin: 0, maxHeight: "80px", overflowY: "auto", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
