import { Button } from "@fluentui/react-components";
import { describeTrouble } from "../../text/describe-trouble";
import type { Trouble } from "../work";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";
import { VerdictLine } from "./verdict-line";

/** The mail could not be read: what happened, what to do, and that sending is not held up by us. */
export function Unread({ why, again }: { readonly why: Trouble; again(): void }) {
  const { language, text } = useWords();
  const texts = useTextStyles();
  const { what, todo } = describeTrouble(why, language);
  return (
    <>
      <VerdictLine tone="plain" title={text.trouble.title} what={`${what} ${todo}`} />
      <p className={texts.small}>{text.trouble.keepsSending}</p>
      <Button className={texts.wide} onClick={again}>
        {text.tryAgain}
      </Button>
    </>
  );
}
