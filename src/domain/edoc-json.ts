import { changeIn, consultationIn } from "./change-and-consultation";
import { isDocumentId } from "./document-id";
import type { EdocRecord } from "./submission";
import { objectOf, parsed, readTag, textOf, type Read } from "./submission-record";

export function writeRecord(record: EdocRecord): string {
  return JSON.stringify(record, null, 1);
}

/** Reads `moj-edoc.json` of a mail anybody may have written; it never throws, and keeps only the fields it knows. */
export function readRecord(text: string): Read<EdocRecord> {
  const found = parsed(text);
  if (found === null) return { ok: false, problem: "json" };
  if (found["v"] !== 1) return { ok: false, problem: "v" };
  const { id } = found;
  if (!isDocumentId(id)) return { ok: false, problem: "id" };
  const unit = textOf(found["unit"], 60);
  if (unit === null) return { ok: false, problem: "unit" };
  const tag = readTag(found["tag"]);
  if (tag === null) return { ok: false, problem: "tag" };
  const suppliedAt = textOf(found["suppliedAt"], 40);
  if (suppliedAt === null || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(suppliedAt)) return { ok: false, problem: "suppliedAt" };
  const suppliedBy = textOf(found["suppliedBy"], 320);
  if (suppliedBy === null) return { ok: false, problem: "suppliedBy" };
  const message = objectOf(found["message"]) || {};
  const change = changeIn(found["change"]);
  const consultation = consultationIn(found["consultation"]);
  return {
    ok: true,
    value: {
      v: 1,
      id,
      unit,
      tag,
      attachment: textOf(found["attachment"], 255),
      further: furtherOf(found["further"]),
      message: { internetMessageId: textOf(message["internetMessageId"], 998), subject: textOf(message["subject"], 998) || "", from: textOf(message["from"], 320) || "" },
      suppliedBy,
      suppliedAt,
      ...(change === null ? {} : { change }),
      ...(consultation === null ? {} : { consultation }),
    },
  };
}

function furtherOf(value: unknown): EdocRecord["further"] {
  return (Array.isArray(value) ? value.slice(0, 100) : []).reduce<{ id: string; entry: string; attachment: string | null }[]>((kept, one) => {
    const found = objectOf(one);
    const entry = found === null ? null : textOf(found["entry"], 40);
    return found !== null && entry !== null && isDocumentId(found["id"]) ? [...kept, { id: found["id"], entry, attachment: textOf(found["attachment"], 255) }] : kept;
  }, []);
}
