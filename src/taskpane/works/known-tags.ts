import { itemRecordKey, readItemRecord } from "../../domain/item-record";
import { knownFromRecord, knownFromSubject, type KnownTag } from "../../domain/known-tag";
import { objectOf, parsed } from "../../domain/submission-record";
import { GraphError, LostAnswer, NoNestedAppAuth, SignInError, SignInNeeded } from "../../graph/graph-error";
import { suppliedMails, type SuppliedMail } from "../../graph/supplied-mails";
import type { Surroundings } from "./surroundings";

/** What the person's Sent Items say of documents supplied this year and the last; nothing where they cannot be seen without asking. */
export async function knownTags({ quietGraph, now }: Pick<Surroundings, "now" | "quietGraph">): Promise<readonly KnownTag[]> {
  const since = `${Number(now().slice(0, 4)) - 1}-01-01T00:00:00Z`;
  try {
    return (await suppliedMails(await quietGraph(null), since)).flatMap((mail) => known(mail) ?? []);
  } catch (fault) {
    if ([GraphError, LostAnswer, NoNestedAppAuth, SignInError, SignInNeeded].some((kind) => fault instanceof kind)) return [];
    throw fault;
  }
}

function known({ subject, properties }: SuppliedMail): KnownTag | null {
  const record = properties === null ? null : objectOf(parsed(properties));
  return (record === null ? null : knownFromRecord(readItemRecord(record[itemRecordKey]))) ?? knownFromSubject(subject);
}
