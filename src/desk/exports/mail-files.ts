import { readRecord } from "../../domain/edoc-json";
import type { MailAttachment, OutgoingMail } from "../../domain/mail";
import type { EdocRecord } from "../../domain/submission";
import { originalFileName } from "../../domain/submission-message";
import { recordFileName } from "../../domain/submission-record";
import type { EmlMail } from "../../eml/read-eml";
import type { PortalFile } from "../../report/portal/portal-document";

/** A mail of the queue taken apart for a package: the unit's own mail, its files, and what the add-in says of them. */
export interface MailFiles {
  /** As the unit sent it, its attachments being those of `files`, unread. */
  readonly mail: OutgoingMail;
  readonly files: readonly (PortalFile & { readonly attachment: MailAttachment })[];
  readonly record: EdocRecord | null;
  /** What of the record cannot be read; `null` when it is whole or there is none. */
  readonly problem: string | null;
}

/** `null`: no mail, or one whose original cannot be taken apart. What only wraps a document (the original, our record) is no file of it. */
export async function mailFiles(bytes: Uint8Array): Promise<MailFiles | null> {
  const { readEml } = await import("../../eml/read-eml");
  const outer = await readEml(bytes);
  if (!outer.ok) return null;
  const wrapped = outer.value.mail.attachments.find((one) => isNamed(one, originalFileName));
  const inner = wrapped === undefined ? null : await readEml(outer.value.files.get(wrapped.id) ?? new Uint8Array(0));
  if (inner !== null && !inner.ok) return null;
  const files = [...(inner === null ? [] : filesOf(inner.value, "original-")), ...filesOf(outer.value, "")];
  return { mail: { ...(inner ?? outer).value.mail, attachments: files.map(({ attachment }) => attachment) }, files, ...recordIn(outer.value) };
}

function filesOf({ mail, files }: EmlMail, prefix: string): MailFiles["files"] {
  return mail.attachments.flatMap((one) => {
    const bytes = files.get(one.id);
    if (bytes === undefined || one.isInline || isNamed(one, recordFileName) || isNamed(one, originalFileName)) return [];
    return [{ name: one.name, contentType: one.contentType, bytes, attachment: { ...one, id: prefix + one.id } }];
  });
}

/** No record of ours is longer. */
const longestRecord = 200_000;

function recordIn({ mail, files }: EmlMail): Pick<MailFiles, "record" | "problem"> {
  const file = mail.attachments.find((one) => isNamed(one, recordFileName));
  if (file === undefined) return { record: null, problem: null };
  const read = readRecord(new TextDecoder().decode(files.get(file.id)?.subarray(0, longestRecord)));
  return read.ok ? { record: read.value, problem: null } : { record: null, problem: `${recordFileName}: ${read.problem}` };
}

function isNamed({ name }: MailAttachment, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted;
}
