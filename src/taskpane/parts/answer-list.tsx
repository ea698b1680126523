import { Button } from "@fluentui/react-components";
import { silent, type Answers, type Asked } from "../../domain/consultation-answers";
import type { Recipient } from "../../domain/mail";
import type { ConsultationWords } from "../../text/consultation-words";
import { showMoment } from "../../text/dates";
import { quote } from "../../text/quote";
import { Disclosure } from "./disclosure";
import { useTextStyles } from "./text-styles";

interface AnswerListProps {
  readonly answers: Answers;
  readonly text: ConsultationWords;
  remind(silent: readonly Recipient[]): void;
}

/** Those who have not answered first: about them something is to be done. */
export function AnswerList({ answers, text, remind }: AnswerListProps) {
  const texts = useTextStyles();
  const waiting = answers.asked.filter(({ answer }) => answer === null);
  const answered = answers.asked.filter(({ answer }) => answer !== null);
  const toRemind = silent(answers);
  return (
    <>
      {waiting.length > 0 && <Names heading={text.sent.silent} rows={waiting} text={text} />}
      {toRemind.length > 0 && (
        <Button className={texts.wide} onClick={() => remind(toRemind)}>
          {text.sent.remind(toRemind.length)}
        </Button>
      )}
      {answered.length > 0 && <Names heading={text.sent.answered} rows={answered} text={text} />}
      {answers.others.length > 0 && (
        <Disclosure label={`${text.sent.others} (${answers.others.length})`}>
          {answers.others.map(({ address, name, at }) => (
            <p key={address} className={texts.small}>
              {nameOf({ name, address })}: {showMoment(at)}
            </p>
          ))}
        </Disclosure>
      )}
    </>
  );
}

function Names({ heading, rows, text }: { readonly heading: string; readonly rows: readonly Asked[]; readonly text: ConsultationWords }) {
  const texts = useTextStyles();
  return (
    <div className={texts.column}>
      <h3 className={texts.body}>
        <span className={texts.strong}>
          {heading} ({rows.length})
        </span>
      </h3>
      <ul className={texts.list}>
        {rows.map(({ recipient, answer }) => (
          <li key={recipient.address} className={texts.small}>
            {nameOf(recipient)}
            {answer !== null && `: ${text.sent.answeredAt(showMoment(answer.at), answer.by.toLowerCase() === recipient.address.toLowerCase() ? null : answer.by)}`}
            {answer === null && recipient.isList && ` (${text.sent.list})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ name, address }: { readonly name: string; readonly address: string }): string {
  return name.trim() === "" ? quote(address, 120) : `${quote(name, 100)} (${quote(address, 120)})`;
}
