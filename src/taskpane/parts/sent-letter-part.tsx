import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { daysBetween } from "../../domain/asking/calendar";
import { showDate } from "../../text/dates";
import { headWords } from "../../text/head-words";
import { quote } from "../../text/quote";
import type { AnswersSeen, SentLetterWork } from "../consultation";
import { useHead } from "../use-head";
import { useWords } from "../words-context";
import type { FixOutcome, ReadWork, Trouble } from "../work";
import { AnswerList } from "./answer-list";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { LinkForm } from "./own-link";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";
import { useConsultationWords } from "./use-consultation";

/** A letter asking for opinions that has left: by when, who has answered, whom to remind, and the draft's page for those who received it. */
export function SentLetterPart({ open }: { readonly open: ReadWork["sentLetter"] }) {
  const [work, setWork] = useState<SentLetterWork | null>(null);
  useEffect(() => {
    let left = false;
    // Without a network its code does not come, and the rest of the pane stands without it.
    void open().then((come) => !left && setWork(come), () => undefined);
    return () => {
      left = true;
    };
  }, [open]);
  return work === null || !work.isOwn ? null : <SentLetter work={work} />;
}

function SentLetter({ work }: { readonly work: SentLetterWork }) {
  const text = useConsultationWords();
  const texts = useTextStyles();
  const [seen, setSeen] = useState<AnswersSeen | "looking">("looking");
  const [link, setLink] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const look = useCallback(
    (asking: boolean): void => {
      setSeen("looking");
      void work.answers(asking).then(setSeen);
    },
    [work],
  );
  useEffect(() => {
    look(false);
    void work.link().then(setLink);
  }, [look, work]);
  const tell = (outcome: FixOutcome): void => setTrouble(outcome.kind === "failed" ? outcome.why : null);

  const days = work.deadline === null ? 0 : daysBetween(work.today, work.deadline);
  const answered = seen !== "looking" && seen.kind === "seen" ? seen.answers.asked.filter(({ answer }) => answer !== null).length : 0;
  const of = seen !== "looking" && seen.kind === "seen" ? seen.answers.asked.filter(({ recipient, answer }) => !recipient.isList || answer !== null).length : 0;
  const isLate = days < 0 && answered < of;
  const { language } = useWords();
  useHead("opinions-late", isLate ? { tone: "ask", ...headWords[language].opinionsLate(answered, of) } : null);
  return (
    <Card title={text.sent.title} tone={isLate ? "ask" : "plain"}>
      <p className={texts.body}>
        {work.deadline !== null && (
          <>
            {text.sent.by(showDate(work.deadline))} <span className={texts.strong}>({text.sent.daysLeft(days)})</span>{" "}
          </>
        )}
        {seen !== "looking" && seen.kind === "seen" && text.sent.count(answered, of)}
      </p>
      {seen === "looking" && (
        <p role="status" className={texts.small}>
          {text.sent.looking}
        </p>
      )}
      {seen !== "looking" && seen.kind === "seen" && <AnswerList answers={seen.answers} text={text} remind={(silent) => void work.remind(silent).then(tell)} />}
      {seen !== "looking" && seen.kind === "failed" && <TroubleNote why={seen.why} />}
      {seen !== "looking" && seen.kind !== "seen" && !(seen.kind === "failed" && seen.why.kind === "no-nested-app-auth") && (
        <Button className={texts.wide} onClick={() => look(true)}>
          {text.sent.look}
        </Button>
      )}
      {link !== null ? (
        <>
          <p className={texts.body}>{text.sent.posted(quote(link, 300))}</p>
          <Button appearance="primary" className={texts.wide} onClick={() => void work.sendLink(link).then(tell)}>
            {text.sent.sendLink}
          </Button>
        </>
      ) : (
        <Disclosure label={text.sent.pasteLink}>
          <LinkForm label={text.sent.link} button={text.sent.sendLink} text={text} busy={false} use={(pasted) => void work.sendLink(pasted).then(tell)} />
        </Disclosure>
      )}
      {trouble !== null && <TroubleNote why={trouble} />}
    </Card>
  );
}
