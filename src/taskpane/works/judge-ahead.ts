import { openReader } from "../../documents/reader";
import { mailDigest } from "../../domain/mail-digest";
import { checkDraft } from "../../jobs/check-draft";
import { openAttachmentReadings } from "../../jobs/read-attachments";
import { withReadings } from "../../jobs/with-readings";
import { attachmentContent } from "../../outlook/attachment-content";
import type { ComposeItem } from "../../outlook/current-item";
import { displayLanguage } from "../../outlook/language";
import { readDraft } from "../../outlook/read-draft";
import { noteReadings, readReadings, readSessionNotes, type SessionNotes } from "../../outlook/session-notes";
import { languageOf } from "../../text/language";
import { keepForSend, noteForSend } from "../left-for-send";
import { openRules } from "../open-rules";
import { quietly } from "../quietly";
import { dialogWordsFor, openAtSend } from "./at-send";
import { entriesByFile } from "./entries-by-file";
import { furtherChecks, readFacts } from "./whole-page";

/**
 * Judges the draft as it stands and leaves the judgement for the send event. The pane's is left alone: it knows more, for it recognises
 * scans and remembers the person's corrections.
 */
export async function judgeAhead(item: ComposeItem): Promise<void> {
  const draft = await readDraft(item);
  const digest = mailDigest(draft.mail);
  const notes = await readSessionNotes(item);
  if (!draft.whole || isJudged(notes, digest)) return;

  const rules = await openRules();
  void keepForSend(rules);
  const reader = openReader(() => new Worker(new URL("../../worker/document-worker.ts", import.meta.url)));
  const wishes = { scans: false, authorities: rules.policy.signatureAuthorities };
  const readings = openAttachmentReadings({ content: (id) => attachmentContent(item, id), read: (bytes, name) => reader.read(bytes, name, wishes) }, readReadings(notes.readings));
  try {
    await readings.readMissing(draft.mail.attachments, () => undefined);
  } finally {
    reader.close();
  }
  const checked = checkDraft(withReadings(draft.mail, readings.known()), rules, readFacts, undefined, furtherChecks, draft.doubtful);
  // The pane may have come while files were read.
  if (isJudged(await readSessionNotes(item), digest)) return;
  await noteForSend(item, rules);
  await quietly(() => noteReadings(item, readings.known(), entriesByFile(checked, rules.catalogue)));
  await openAtSend(item, await dialogWordsFor(languageOf(displayLanguage()))).prepare({ ...checked, digest, whole: draft.whole });
}

const isJudged = ({ judged }: SessionNotes, digest: number): boolean => judged !== null && judged["digest"] === digest;
