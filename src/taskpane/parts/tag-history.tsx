import type { ItemRecord } from "../../domain/submission";
import { readHistory, type TagChange } from "../../domain/tag-history";
import { tagEn } from "../../text/tag.en";
import { tagVi } from "../../text/tag.vi";
import { tagFields } from "../../text/tag-fields";
import { useWords } from "../words-context";
import { Disclosure } from "./disclosure";
import { TagValue } from "./tag-value";
import { useTextStyles } from "./text-styles";

/** Who changed which field from what to what and when, newest first; said to who asks. */
export function TagHistory({ history = "", tag }: ItemRecord) {
  const { language } = useWords();
  const texts = useTextStyles();
  const words = (language === "en" ? tagEn : tagVi).history;
  if (tag === null) return null;
  return (
    <Disclosure label={words.heading}>
      <ul className={texts.list}>
        {saves(readHistory(history, tag)).map(({ first, changes }, at) => (
          <li key={at} className={texts.column}>
            <span className={texts.small}>{words.when(first)}</span>
            {changes.map(({ field, from, to }) => (
              <span key={field} className={texts.body}>
                {tagFields[language][field]}: <TagValue field={field} value={from} empty={words.empty} /> → <TagValue field={field} value={to} empty={words.empty} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What one person changed in one go stands together. */
function saves(changes: readonly TagChange[]): readonly { readonly first: TagChange; readonly changes: readonly TagChange[] }[] {
  const groups: { first: TagChange; changes: TagChange[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last !== undefined && last.first.at === change.at && last.first.by === change.by && last.changes.every(({ field }) => field !== change.field)) last.changes.push(change);
    else groups.push({ first: change, changes: [change] });
  }
  return groups;
}
