import type { LetterBody } from "../../src/domain/consultation-note";
import type { EdocRecord, LetterConsultation } from "../../src/domain/submission";
import type { WishFile } from "../../src/domain/supply-wish";
import type { HoldPorts } from "../../src/jobs/consultation-ports";
import { memoryQueue, type MemoryQueue } from "./memory-queue";

export interface Letter {
  files: { readonly id: string; readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[];
  body: LetterBody;
  mark: string | null;
  consultation: LetterConsultation | null;
  readonly queue: MemoryQueue;
  readonly ports: HoldPorts;
  /** Everything that was asked, in order. */
  readonly calls: string[];
}

/** How the call with this number ends: refused before it did anything, or after it did all of it; further ones as well, when the line stays cut. */
export interface Fault {
  readonly at: number;
  readonly after: boolean;
  readonly lasts: number;
}

/** A letter in its window and the queue beside it. */
export function aLetter(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], body: LetterBody, fault: Fault | null = null): Letter {
  let ids = 0;
  const queue = memoryQueue();
  const calls: string[] = [];
  const call = async <T>(name: string, run: () => Promise<T> | T): Promise<T> => {
    const number = calls.push(name) - 1;
    const fails = fault !== null && number >= fault.at && number < fault.at + fault.lasts;
    if (fails && !fault.after) throw new Error(`${name} refused`);
    const value = await run();
    if (fails) throw new Error(`${name} lost`);
    return value;
  };
  const letter: Omit<Letter, "ports"> = { files: files.map((file) => ({ id: `f${++ids}`, contentType: "application/pdf", ...file })), body, mark: null, consultation: null, queue, calls };
  const ports: HoldPorts = {
    sendFrom: null,
    files: () => call("files", () => [...letter.files]),
    bytesOf: (id) => call("bytesOf", () => letter.files.find((one) => one.id === id)?.bytes ?? null),
    addFile: ({ name, contentType, bytes }) => call("addFile", () => void letter.files.push({ id: `f${++ids}`, name, contentType, bytes })),
    removeFile: (id) => call("removeFile", () => void (letter.files = letter.files.filter((one) => one.id !== id))),
    body: () => call("body", () => letter.body),
    writeBody: (next) => call("writeBody", () => void (letter.body = next)),
    consultation: () => letter.consultation,
    saveConsultation: (next) => call("saveConsultation", () => void (letter.consultation = next)),
    mark: () => call("mark", () => (letter.mark ??= "letter-1")),
    held: (mark) => call("held", () => queue.kept.filter(({ wish }) => wish.after === mark).map(({ id, wish }) => ({ id, wish }))),
    add: (wish, kept) => call("add", async () => (await queue.add([{ wish, files: kept }]))[0]!),
    cancel: (id) => call("cancel", async () => queue.cancel(id)),
    filesOf: (id) => call("filesOf", () => queue.files(id)),
  };
  return Object.assign(letter, { ports });
}

/** A record of which only the names and ids matter. */
export async function recordOf(files: readonly WishFile[]): Promise<EdocRecord> {
  const idOf = ({ bytes }: WishFile): string => Array.from(bytes).join("-");
  const [main, ...further] = files;
  return {
    v: 1, id: idOf(main!), unit: "PLHSHC", attachment: main!.name, further: further.map((file) => ({ id: idOf(file), entry: "DT-01", attachment: file.name })),
    tag: { entry: "DT-01", type: null, number: null, symbol: null, issuedDate: null, issuer: null, subject: "Dự thảo", signer: null, urgency: null, destinations: ["consultation-page"] },
    message: { internetMessageId: null, subject: "Xin ý kiến", from: "plhshc@moj.gov.vn" }, suppliedBy: "ha.tt@moj.gov.vn", suppliedAt: "2026-11-20T02:00:00.000Z",
    consultation: { deadline: "2026-11-30", draftingUnit: "Vụ Pháp luật", letter: "Xin ý kiến" },
  };
}
