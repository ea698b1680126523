import { isDocumentId } from "./document-id";
import type { EdocRecord, ItemRecord, LetterConsultation, Tag, TaggedDocument } from "./submission";
import { objectOf, parsed, readTag, textOf } from "./submission-record";

/** The one custom property the record stands in; Outlook allows 2,500 characters for all of them together. */
export const itemRecordKey = "edoc";
const longest = 2300;
/** Ids of further documents kept with the first; a mail with more is rare, and room is short. */
const mostFurther = 12;

/** What an item keeps of the record of its supply. */
export function suppliedAs(record: EdocRecord, at: string, how: "compose" | "read"): NonNullable<ItemRecord["supplied"]> {
  const also = record.further.slice(0, mostFurther).map(({ id }) => id);
  return { id: record.id, at, by: record.suppliedBy, how, ...(also.length > 0 ? { also } : {}) };
}

export const emptyItemRecord: ItemRecord = { tag: null, supplied: null };

/** JSON that fits Outlook's limit even with escapes; the oldest lines of the history give way first, then the subject line. */
export function writeItemRecord(record: ItemRecord): string {
  let history = record.history;
  for (let kept = 500; kept >= 0; ) {
    const text = JSON.stringify({ v: 1, ...record, history, tag: shortened(record.tag, kept) });
    if (JSON.stringify(text).length <= longest) return text;
    if (history) history = history.replace(/\n?.*$/, "");
    else kept -= 50;
  }
  return JSON.stringify({ v: 1, tag: null, supplied: record.supplied, letter: record.letter, consultation: record.consultation, follows: record.follows });
}

/** What cannot be read counts as nothing kept: custom properties are ours alone, and a forward may inherit older ones. */
export function readItemRecord(value: unknown): ItemRecord {
  const found = typeof value === "string" ? parsed(value) : null;
  if (found === null || found["v"] !== 1) return emptyItemRecord;
  const about = aboutOf(found["about"]);
  const letter = textOf(found["letter"], 40);
  const consultation = consultationOf(found["consultation"]);
  const history = textOf(found["history"], longest);
  const follows = followsOf(found["follows"]);
  return {
    tag: readTag(found["tag"]),
    supplied: suppliedOf(found["supplied"]),
    ...(about === null ? {} : { about }),
    ...(letter === null ? {} : { letter }),
    ...(consultation === null ? {} : { consultation }),
    ...(history === null ? {} : { history }),
    ...(follows === null ? {} : { follows }),
  };
}

/** Whether its day is one and its link a page's address, whoever uses them looks at. */
function consultationOf(value: unknown): LetterConsultation | null {
  const found = objectOf(value);
  const id = found && found["id"];
  return found && { id: isDocumentId(id) ? id : null, deadline: textOf(found["deadline"], 10), link: textOf(found["link"], 300) };
}

function followsOf(value: unknown): NonNullable<ItemRecord["follows"]> | null {
  const found = objectOf(value);
  return found === null || !isDocumentId(found["id"]) ? null : { id: found["id"], at: textOf(found["at"], 40) || "", by: textOf(found["by"], 320) || "" };
}

function aboutOf(value: unknown): TaggedDocument | null {
  const found = objectOf(value);
  return found === null ? null : { attachment: textOf(found["attachment"], 255), judged: textOf(found["judged"], 40) };
}

function suppliedOf(value: unknown): ItemRecord["supplied"] {
  const found = objectOf(value);
  if (found === null || !isDocumentId(found["id"])) return null;
  const how = found["how"];
  if (how !== "compose" && how !== "read") return null;
  const also = (Array.isArray(found["also"]) ? found["also"].slice(0, mostFurther) : []).filter(isDocumentId);
  return { id: found["id"], at: textOf(found["at"], 40) || "", by: textOf(found["by"], 320) || "", how, ...(also.length > 0 ? { also } : {}) };
}

function shortened(tag: Tag | null, longestSubject: number): Tag | null {
  return tag === null ? null : { ...tag, subject: tag.subject === null ? null : tag.subject.slice(0, longestSubject) };
}
