import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SendFinding } from "../../domain/finding";
import { describeDecision } from "../../text/describe-decision";
import { dialogEn } from "../../text/dialog.en";
import { dialogVi } from "../../text/dialog.vi";
import { sayFinding } from "../../text/say-finding";
import type { TourStep, TourWords } from "../../text/tour-words";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { FactList } from "./fact-list";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";
import { VerdictLine } from "./verdict-line";

interface TourExampleProps {
  readonly step: TourStep;
  readonly words: TourWords;
}

const from = "van-thu.mau@moj.gov.vn";
const inside = "nguoi-nhan.mau@moj.gov.vn";
const outside = "ten.mau@gmail.com";
const file = "thong-bao-mau.pdf";

/** What the pane would show of the made-up mail at a step, with buttons that change nothing but this picture. */
export function TourExample({ step, words }: TourExampleProps) {
  const { text, language } = useWords();
  const { catalogue } = useRules();
  const entry = catalogue.entries.find(({ supply }) => supply)?.code ?? "";
  const stray: SendFinding = { kind: "outside-address", severity: "ask", recipients: [{ field: "to", address: outside, name: "", verdict: "personal-provider", reason: { kind: "personal-provider", provider: "gmail.com" } }] };
  const owed: SendFinding = { kind: "not-supplied", severity: "ask", documents: [{ attachmentId: file, name: file, entry }] };
  switch (step) {
    case "what":
      return (
        <Card title={words.mail.label}>
          <FactList facts={[[words.mail.from, from], [words.mail.to, `${inside}; ${outside}`], [words.mail.subject, words.mail.subjectSays], [words.mail.file, file]]} />
        </Card>
      );
    case "glance":
      return <Glance count={2} />;
    case "fix":
      return <Try finding={stray} button={text.fix.removeRecipient} then={words.removed} settled={words.done} />;
    case "supply":
      return <Try finding={owed} button={text.supply.button} then={words.supplied} settled={words.done} title={text.supply.withMail} />;
    case "send":
      return <Asked lines={describeDecision({ kind: "ask", findings: [stray] }, language === "en" ? dialogEn : dialogVi).split("\n")} dialog={words.dialog} />;
    case "help":
      return <Glance count={0} />;
  }
}

/** The pane's own first line as a picture: it is neither this page's heading nor news. */
function Glance({ count }: { readonly count: number }) {
  const { verdict } = useWords().text;
  const texts = useTextStyles();
  const { title, what } = count === 0 ? verdict.allow : verdict.ask(count);
  return (
    <>
      <p className={texts.hidden}>
        {title}. {what}
      </p>
      <div inert aria-hidden>
        <VerdictLine tone={count === 0 ? "good" : "ask"} title={title} what={what} />
      </div>
    </>
  );
}

interface TryProps {
  readonly finding: SendFinding;
  readonly button: string;
  /** Said in place of the finding when it was pressed. */
  readonly then: string;
  readonly settled: string;
  readonly title?: string;
}

function Try({ finding, button, then, settled, title: afterwards }: TryProps) {
  const { text, findings } = useWords();
  const texts = useTextStyles();
  const [done, setDone] = useState(false);
  const { title, what, todo, legal } = sayFinding(finding, findings);
  return (
    <Card title={done ? (afterwards ?? title) : title} tone={done ? "good" : "ask"} mark={<Mark tone={done ? "good" : "ask"} word={done ? settled : text.severity.ask} />}>
      <p className={texts.body} role="status">
        {done ? then : `${what} ${todo}`}
      </p>
      {!done && (
        <Button appearance="primary" className={texts.wide} onClick={() => setDone(true)}>
          {button}
        </Button>
      )}
      {!done && (
        <Disclosure label={text.why}>
          <p className={texts.small}>{legal ?? text.noRule}</p>
        </Disclosure>
      )}
    </Card>
  );
}

/** A picture of Outlook's dialog: nothing in it can be pressed. */
function Asked({ lines, dialog }: { readonly lines: readonly string[]; readonly dialog: TourWords["dialog"] }) {
  const texts = useTextStyles();
  const styles = useStyles();
  return (
    <figure className={styles.dialog} aria-label={dialog.label}>
      {lines.map((line, at) => (
        <p key={at} className={texts.body}>
          {line}
        </p>
      ))}
      <p className={texts.small}>{dialog.buttons}</p>
    </figure>
  );
}

const useStyles = makeStyles({
  dialog: { margin: 0, padding: "12px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8, overflowWrap: "anywhere" },
});
