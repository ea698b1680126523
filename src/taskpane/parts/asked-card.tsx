import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Asked } from "../../domain/asked";
import { describeAsked, type AskedInWords } from "../../text/describe-asked";
import type { IncomingWords } from "../../text/incoming-words";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

/** More than these would be a list to read, not a line to see. */
const mostAtOnce = 3;

/** What the mail asks and by when: the nearest first, the sentence to whom asks for it. */
export function AskedCard({ asked, today, words }: { readonly asked: readonly Asked[]; readonly today: string; readonly words: IncomingWords }) {
  const rows = asked.map((one) => describeAsked(one, today, words));
  const rest = rows.slice(mostAtOnce);
  return (
    <Card title={words.asked.heading} tone={rows.some(({ presses }) => presses) ? "ask" : "plain"}>
      <Rows rows={rows.slice(0, mostAtOnce)} words={words} />
      {rest.length > 0 && (
        <Disclosure label={words.asked.more(rest.length)}>
          <Rows rows={rest} words={words} />
        </Disclosure>
      )}
    </Card>
  );
}

function Rows({ rows, words }: { readonly rows: readonly AskedInWords[]; readonly words: IncomingWords }) {
  const texts = useTextStyles();
  return (
    <ul className={texts.list}>
      {rows.map((row, at) => (
        <Row key={at} row={row} words={words} />
      ))}
    </ul>
  );
}

function Row({ row, words }: { readonly row: AskedInWords; readonly words: IncomingWords }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const about = useId();
  return (
    <li className={texts.column}>
      <span id={about} className={texts.body}>
        <span className={texts.strong}>{row.what}</span> {row.when}
      </span>
      {row.notes.map((note) => (
        <span key={note} className={texts.small}>
          {note}
        </span>
      ))}
      <Disclosure label={words.asked.evidence} describedBy={about} lead={row.left === "" ? null : <Mark tone={row.presses ? "ask" : "plain"} word={row.left} />}>
        <blockquote className={styles.quoted}>“{row.sentence}”</blockquote>
        {[row.where, ...row.more].map((note) => (
          <p key={note} className={texts.small}>
            {note}
          </p>
        ))}
      </Disclosure>
    </li>
  );
}

const useStyles = makeStyles({ quoted: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" } });
