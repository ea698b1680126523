import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useReducer, useRef, useState } from "react";
import { entryOf } from "../../domain/catalogue-lookup";
import { correctionsOf } from "../../domain/learned";
import { showDate } from "../../text/dates";
import { learnedEn } from "../../text/learned.en";
import { learnedVi } from "../../text/learned.vi";
import type { LearnedWords } from "../../text/learned-words";
import { quote } from "../../text/quote";
import { useRules } from "../rules-in-force";
import { useAction } from "../use-action";
import { useWords } from "../words-context";
import type { LearnedWork } from "../work";
import { EntryName } from "./entry-name";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

/** Everything remembered of a person's corrections, each to be forgotten; nothing is kept that does not stand here. */
export function LearnedList({ learned }: { readonly learned: LearnedWork }) {
  const { language } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const styles = useStyles();
  const action = useAction();
  const heading = useId();
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => learned.watch(look), [learned]);
  const text = language === "en" ? learnedEn : learnedVi;
  const all = learned.all();
  const busy = action.busy !== null;
  return (
    <section className={styles.whole} aria-labelledby={heading} data-card>
      <h2 id={heading} className={styles.heading} tabIndex={-1} data-heading>
        {all.length === 0 ? text.empty : text.count(all.length)}
      </h2>
      <label className={styles.always}>
        <input type="checkbox" className={styles.box} checked={learned.on()} disabled={busy} onChange={(event) => void action.run("learning", () => learned.setOn(event.target.checked))} />
        <span className={texts.small}>{text.always}</span>
      </label>
      {!learned.on() && <p className={texts.small}>{text.off}</p>}
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map((one) => {
            const entry = entryOf(one.corrected, catalogue);
            const about = `${heading}-${one.from}-${one.subject}`.replace(/\s/g, "_");
            return (
              <li key={about} className={styles.item}>
                <div id={about} className={texts.column}>
                  <EntryName code={one.corrected} name={entry === null ? "" : language === "en" ? entry.en : entry.vi} />
                  {entry === null && <span className={texts.small}>{text.gone}</span>}
                  <span className={styles.subject}>“{quote(one.subject, 160)}”</span>
                  <span className={texts.small}>{text.from(quote(one.from, 80))}</span>
                  <span className={texts.small}>{text.made(showDate(one.made), one.times)}</span>
                </div>
                <Button size="small" className={styles.forget} aria-describedby={about} disabledFocusable={busy} onClick={() => void action.run("forget", () => learned.forget(one))}>
                  {text.forget}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {all.length > 0 && <CopyForAdministrator text={text} learned={learned} />}
      {all.length > 0 && <ForgetAll text={text} count={all.length} busy={busy} forget={() => void action.run("forget-all", learned.forgetAll)} />}
    </section>
  );
}

/** Asked once more: it cannot be undone. */
function ForgetAll({ text, count, busy, forget }: { readonly text: LearnedWords; readonly count: number; readonly busy: boolean; forget(): void }) {
  const [asked, setAsked] = useState(false);
  const texts = useTextStyles();
  const question = useId();
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const was = useRef(asked);
  useEffect(() => {
    if (asked !== was.current) (asked ? no : first).current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <Button ref={first} className={texts.wide} disabledFocusable={busy} onClick={() => setAsked(true)}>
        {text.forgetAll}
      </Button>
    );
  return (
    <div role="group" aria-labelledby={question} className={texts.column}>
      <p id={question} className={texts.body}>
        {text.forgetAllSure(count)}
      </p>
      <Button className={texts.wide} disabledFocusable={busy} onClick={forget}>
        {text.forgetAll}
      </Button>
      <Button ref={no} className={texts.wide} onClick={() => setAsked(false)}>
        {text.cancel}
      </Button>
    </div>
  );
}

/** By the person's own act only: into the clipboard, or before their eyes where Outlook's frame refuses it. */
function CopyForAdministrator({ text, learned }: { readonly text: LearnedWords; readonly learned: LearnedWork }) {
  const texts = useTextStyles();
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const what = useId();
  useEffect(() => {
    if (byHand === null) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand]);

  async function copy(): Promise<void> {
    const corrections = correctionsOf(learned.all());
    const json = JSON.stringify(corrections, null, 2);
    try {
      await navigator.clipboard.writeText(json);
      setByHand(null);
      setSaid(text.copied(corrections.length));
    } catch {
      setByHand(json);
      setSaid(text.copyByHand);
    }
  }

  return (
    <div className={texts.column}>
      <Button className={texts.wide} aria-describedby={what} onClick={() => void copy()}>
        {text.copy}
      </Button>
      <p id={what} className={texts.small}>
        {text.copyWhat}
      </p>
      {byHand !== null && <textarea ref={field} className={styles.json} readOnly rows={6} aria-label={text.copyLabel} value={byHand} />}
      <p role="status" className={texts.status}>
        {said}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, padding: "10px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  subject: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  forget: { minWidth: "64px" },
  always: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px", cursor: "pointer" },
  box: { width: "16px", height: "16px", margin: 0, flexShrink: 0, accentColor: tokens.colorBrandBackground },
  json: { boxSizing: "border-box", width: "100%", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, resize: "vertical" },
});
