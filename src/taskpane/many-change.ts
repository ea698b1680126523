import type { Catalogue } from "../domain/catalogue";
import { checkTag, type TagProblem } from "../domain/check-tag";
import { withCommon, type CommonFieldName, type CommonFields } from "../domain/common-tag";
import type { Circulation } from "../domain/document";
import type { Tag } from "../domain/submission";
import { changedFields, type ChangedField } from "../domain/tag-history";
import { readDraft, type TagDraft } from "./tag-draft";

/** A document that waits to be supplied, and may be corrected. */
export interface WaitingMail {
  readonly itemId: string;
  readonly subject: string;
  readonly tag: Tag;
  readonly circulation: Circulation | null;
}

export interface ManyChange {
  readonly mail: WaitingMail;
  readonly changes: readonly ChangedField[];
  /** What the change itself would make wrong. */
  readonly problems: readonly TagProblem[];
}

/** What the form begins with: a value that all have. */
export function sharedTag(mails: readonly WaitingMail[]): Tag | null {
  const [first, ...rest] = mails;
  if (first === undefined) return null;
  const different = rest.flatMap(({ tag }) => changedFields(first.tag, tag).map(({ field }) => field));
  const shared = { ...first.tag };
  for (const field of different) Object.assign(shared, { [field]: field === "destinations" ? [] : field === "entry" ? "" : null });
  return shared;
}

interface WholeChange {
  readonly common: CommonFields;
  /** What is wrong with the values themselves, whatever document they come to. */
  readonly own: readonly TagProblem[];
  readonly changed: readonly ManyChange[];
}

/** What the chosen fields would change, and make wrong that is not wrong already. */
export function changesOf(draft: TagDraft, chosen: readonly CommonFieldName[], mails: readonly WaitingMail[], catalogue: Catalogue, today: string): WholeChange {
  const { tag, problems } = readDraft(draft, today);
  const common = Object.fromEntries(chosen.map((name) => [name, tag[name]])) as CommonFields;
  const facts = { catalogue, today, known: [], suppliedId: null };
  const alone = { ...tag, symbol: null, number: null };
  const own = [...problems, ...checkTag(alone, { ...facts, circulation: null })].filter(({ field }) => chosen.some((name) => name === field));
  const said = new Set(own.map((one) => JSON.stringify(one)));
  const changed = mails.map((mail): ManyChange => {
    const after = withCommon(mail.tag, common, catalogue, mail.circulation);
    const before = new Set(checkTag(mail.tag, { ...facts, circulation: mail.circulation }).map((one) => JSON.stringify(one)));
    const made = checkTag(after, { ...facts, circulation: mail.circulation }).filter((one) => !before.has(JSON.stringify(one)) && !said.has(JSON.stringify(one)));
    return { mail, changes: changedFields(mail.tag, after), problems: made };
  });
  return { common, own, changed: changed.filter(({ changes }) => changes.length > 0) };
}
