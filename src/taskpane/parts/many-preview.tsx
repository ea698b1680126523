import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tag } from "../../domain/submission";
import type { ManyWords } from "../../text/many-words";
import { quote } from "../../text/quote";
import { tagFields } from "../../text/tag-fields";
import type { TagWords } from "../../text/tag-words";
import type { ManyChange } from "../many-change";
import { useWords } from "../words-context";
import { TagValue } from "./tag-value";
import { useTextStyles } from "./text-styles";

/** More would be a list to scroll, not a change to see; a document with something wrong is always shown. */
const most = 5;

/** What the change does to each document, and what it would make wrong. */
export function ManyPreview({ changed, words, tagWords }: { readonly changed: readonly ManyChange[]; readonly words: ManyWords; readonly tagWords: TagWords }) {
  const { language } = useWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const wrong = changed.filter(({ problems }) => problems.length > 0);
  const shown = [...wrong, ...changed.filter((one) => !wrong.includes(one)).slice(0, Math.max(0, most - wrong.length))];
  return (
    <div className={texts.column}>
      <p role="status" className={texts.body}>
        {changed.length === 0 ? words.nothing : words.preview(changed.length)}
      </p>
      <ul className={texts.list}>
        {shown.map(({ mail, changes, problems }) => (
          <li key={mail.itemId} className={texts.column}>
            <span className={texts.strong}>{quote(mail.tag.symbol ?? mail.subject, 80)}</span>
            {changes.map(({ field, from, to }) => (
              <span key={field} className={texts.small}>
                {nameOf(field)}: <TagValue field={field} value={from} empty={tagWords.history.empty} /> → <TagValue field={field} value={to} empty={tagWords.history.empty} />
              </span>
            ))}
            {problems.map((problem) => (
              <span key={problem.kind} className={problem.severity === "error" ? styles.wrong : texts.body}>
                {tagWords.problem(problem)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {changed.length > shown.length && <p className={texts.small}>{words.more(changed.length - shown.length)}</p>}
    </div>
  );

  function nameOf(field: keyof Tag): string {
    return tagFields[language][field];
  }
}

const useStyles = makeStyles({ wrong: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase300 } });
