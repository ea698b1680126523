import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JudgedAddress } from "../../domain/address";
import type { Correspondent } from "../../domain/mail";
import type { OtherPerson } from "../../domain/mail-origin";
import { headWords } from "../../text/head-words";
import { incomingEn } from "../../text/incoming.en";
import { incomingVi } from "../../text/incoming.vi";
import { quote } from "../../text/quote";
import { useHead } from "../use-head";
import { useWords } from "../words-context";
import type { Incoming } from "../work";
import { isIssued } from "./address-list";
import { AskedCard } from "./asked-card";
import { CarefulCard } from "./careful-card";
import { useTextStyles } from "./text-styles";

/* It is known with the notes, and comes with them. */
export { OwnReleaseNote } from "./own-release-note";

interface IncomingNotesProps {
  readonly from: Correspondent | null;
  readonly sender: JudgedAddress | null;
  readonly incoming: Incoming;
}

/** What a received mail says for itself below its worth; nothing where all is well and nothing is asked. */
export function IncomingNotes({ from, sender, incoming: { sentBy, answersTo, asked, today } }: IncomingNotesProps) {
  const { language } = useWords();
  const words = language === "en" ? incomingEn : incomingVi;
  const isFeigned = sender !== null && (sender.verdict === "look-alike" || sender.verdict === "denied");
  const shown = ({ address }: OtherPerson) => quote(address, 200);
  const isSentByOther = sentBy !== null && !isIssued(sentBy.judged.verdict);
  const head = headWords[language];
  useHead("sent-by-other", isSentByOther ? { tone: "ask", ...head.sentByOther(shown(sentBy)) } : null);
  useHead("answers-elsewhere", answersTo !== null ? { tone: "ask", ...head.answersElsewhere(shown(answersTo)) } : null);
  return (
    <>
      {isFeigned && from !== null && <CarefulCard from={from} judged={sender} words={words} />}
      {sentBy !== null && <Note says={isSentByOther ? words.sentByOther(shown(sentBy)) : words.sentBy(shown(sentBy))} asks={isSentByOther} />}
      {answersTo !== null && <Note says={words.answersTo(shown(answersTo))} asks />}
      {/* Whoever only poses as the ministry asks for nothing that is to be done. */}
      {!isFeigned && asked.length > 0 && <AskedCard asked={asked} today={today} words={words} />}
    </>
  );
}

/** What to do with a secret document that came by mail. */
export function SecretTodo() {
  const { language } = useWords();
  return (language === "en" ? incomingEn : incomingVi).secret;
}

function Note({ says, asks }: { readonly says: string; readonly asks: boolean }) {
  const texts = useTextStyles();
  const styles = useStyles();
  return <p className={mergeClasses(texts.body, styles.note, asks && styles.asks)}>{says}</p>;
}

const useStyles = makeStyles({ note: { padding: "0 12px", borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`, overflowWrap: "anywhere" }, asks: { borderLeftColor: tokens.colorStatusWarningForeground3 } });
