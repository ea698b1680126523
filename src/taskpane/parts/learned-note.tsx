import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { showDate } from "../../text/dates";
import { learnedEn } from "../../text/learned.en";
import { learnedVi } from "../../text/learned.vi";
import { quote } from "../../text/quote";
import { useLearned } from "../learned-context";
import { useAction } from "../use-action";
import { useWords } from "../words-context";
import type { LearnedNote as Note } from "../work";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface LearnedNoteProps {
  readonly note: Note;
  /** Of what was forgotten: this very mail still stands under it. `judge`: puts it back under what it was judged to be, where that is an entry. */
  readonly kept?: { readonly judge: (() => void) | null };
}

/** That a correction was remembered, or is what this mail is shown under; and the way to take it back. */
export function LearnedNote({ note: { kind, correction }, kept }: LearnedNoteProps) {
  const { language } = useWords();
  const learned = useLearned();
  const action = useAction();
  const texts = useTextStyles();
  const styles = useStyles();
  const said = useId();
  const text = language === "en" ? learnedEn : learnedVi;
  const { subject, from, corrected, made } = correction;
  const what = kind === "remembered" ? text.remembered(corrected) : kind === "recalled" ? text.recalled(showDate(made), quote(subject, 120)) : kept === undefined ? text.forgotten : text.forgottenKept;
  return (
    <div className={styles.note}>
      <div id={said} className={texts.column}>
        <span className={styles.what}>{what}</span>
        {kind === "remembered" && <span className={texts.small}>{text.rememberedWhat(quote(subject, 120), quote(from, 80))}</span>}
      </div>
      {kind === "forgotten" && kept?.judge && (
        <Button size="small" className={styles.undo} aria-describedby={said} onClick={kept.judge}>
          {text.judgeAgain}
        </Button>
      )}
      {learned !== null && (
        <Button size="small" className={styles.undo} aria-describedby={said} disabledFocusable={action.busy !== null} onClick={() => void action.run("learned", () => (kind === "forgotten" ? learned.restore(correction) : learned.forget(correction)))}>
          {kind === "forgotten" ? text.restore : text.forget}
        </Button>
      )}
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: "1px solid transparent",
  },
  what: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  undo: { minWidth: "64px" },
});
