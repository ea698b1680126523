import type { OutgoingMail } from "../../domain/mail";
import type { Policy } from "../../domain/policy";
import type { ItemRecord, LetterConsultation } from "../../domain/submission";
import type { HoldPorts } from "../../jobs/consultation-ports";
import { unitMailboxOf } from "../../jobs/make-wish";
import { attachmentContent } from "../../outlook/attachment-content";
import { removeAttachment } from "../../outlook/change-draft";
import type { ComposeItem } from "../../outlook/current-item";
import { readLetterBody, writeLetterBody } from "../../outlook/letter-body";
import { attachFile, letterFiles } from "../../outlook/letter-files";
import { newLetterMark } from "./letter-mark";
import { readNow } from "./queue-now";
import type { QueueWork, ShownWish } from "../work";

/** What is kept on the letter, as its window knows it. */
export interface LetterRecord {
  now(): ItemRecord;
  save(record: ItemRecord): Promise<void>;
}

/** The letter in its window and the queue beside it, as the jobs ask for them. */
export function consultationPorts(item: ComposeItem, record: LetterRecord, openQueue: () => Promise<QueueWork>, mail: () => OutgoingMail, policy: Policy): HoldPorts {
  const saveConsultation = (consultation: LetterConsultation | null): Promise<void> => {
    const { consultation: _, ...rest } = record.now();
    return record.save(consultation === null ? rest : { ...rest, consultation });
  };
  return {
    files: () => letterFiles(item),
    bytesOf: (id) => attachmentContent(item, id),
    addFile: ({ name, bytes }) => attachFile(item, name, bytes),
    removeFile: (id) => removeAttachment(item, id),
    body: () => readLetterBody(item),
    writeBody: (body) => writeLetterBody(item, body),
    consultation: () => record.now().consultation ?? null,
    saveConsultation,
    get sendFrom() {
      // The draft goes the way its letter goes.
      return unitMailboxOf({ mail: mail(), sharedMailbox: null, policy });
    },
    mark: async () => {
      const kept = record.now();
      if (kept.letter !== undefined) return kept.letter;
      const letter = newLetterMark();
      await record.save({ ...kept, letter });
      return letter;
    },
    held: async (mark) => waitingFor(mark, (await readNow(await openQueue())).wishes),
    add: async (wish, files) => {
      const [id] = await (await openQueue()).add([{ wish, files }]);
      if (id === undefined) throw new Error("The queue kept nothing.");
      return id;
    },
    cancel: async (id) => (await openQueue()).cancel(id),
    filesOf: async (id) => (await openQueue()).files(id),
  };
}

/** Wishes that still wait for the letter with this mark. */
export function waitingFor(mark: string | undefined, wishes: readonly ShownWish[]): readonly ShownWish[] {
  return mark === undefined ? [] : wishes.filter(({ wish, state }) => wish.after === mark && state.kind !== "done");
}
