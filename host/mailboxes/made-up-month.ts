import { createHash } from "node:crypto";
import { blankState } from "./sidecar";
import type { Correspondent, MessageState, MessageSummary, StoredMessage } from "./mail";

/** A month of supplies that nobody sent, for measuring and for tests: as many as wanted, without a file. */
export interface MadeUpMonth {
  readonly mailbox: string;
  /** "2026-11", in Vietnam. */
  readonly month: string;
  readonly count: number;
  readonly seed: number;
  /** `index` counts from the oldest; `chance` is at least 0 and less than 1. */
  readonly kind: (index: number, chance: number) => MadeUpKind;
  /** Lines in the header that are none of ours; some thirty are usual. */
  readonly trace: number;
}

/** How a mail says what it supplies: by a token in its subject and by headers, by headers alone, or not at all. */
export type MadeUpKind = "token" | "headers" | "ordinary";

/** Folders of the desk, as it makes them. */
export const madeUpFolders = [
  { id: "inbox", displayName: "Hộp thư đến", parent: null },
  { id: "f-000000000000000001", displayName: "Đang xử lý", parent: null },
  { id: "f-000000000000000002", displayName: "Trả lại", parent: null },
  { id: "f-000000000000000003", displayName: "Đã xử lý", parent: null },
  /** Named after the month. */
  { id: "f-000000000000000004", displayName: "", parent: "f-000000000000000003" },
  { id: "f-000000000000000005", displayName: "Làm tiếp", parent: "f-000000000000000001" },
] as const;

const units = ["PLHSHC", "VPB", "CNTT", "TCCB", "HTQT", "THADS"] as const;
/** A few of the catalogue, as the ministry has it; the local Outlook reads nothing of the product. */
const entries = ["TB-01", "TB-02", "QP-01", "YK-01", "KH-01", "BC-01"] as const;
const subjects = ["Kết luận của Thứ trưởng tại cuộc họp giao ban tháng", "Quyết định ban hành kế hoạch công tác năm", "Báo cáo kết quả kiểm tra, rà soát văn bản quy phạm pháp luật", "Về việc lấy ý kiến dự thảo Thông tư hướng dẫn thi hành"] as const;
const state: MessageState = { ...blankState("inbox"), isRead: true };
/** Of a working day, in Vietnam. */
const firstHour = 7;
const hours = 11;

/** All its mails, newest first. */
export function makeUpMonth({ mailbox, month, count, seed, kind: kindOf }: MadeUpMonth): MessageSummary[] {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, ordinal, 0)).getUTCDate();
  const to: readonly Correspondent[] = [{ name: "Ban biên tập", address: mailbox }];
  const senders = units.map((unit) => ({ name: unit, address: `${unit.toLowerCase()}@moj.gov.vn` }));
  return Array.from({ length: count }, (_, after): MessageSummary => {
    const index = count - 1 - after;
    const random = randomFrom(seed, index);
    const at = (index + random()) / count;
    const day = Math.floor(at * days);
    const receivedAt = new Date(Date.UTC(year, ordinal - 1, day + 1, firstHour - 7) + (at * days - day) * hours * 3_600_000).toISOString();
    const kind = kindOf(index, random());
    const from = senders[Math.floor(random() * senders.length)] as Correspondent;
    const document = documentOf(seed, index);
    const words = `${document.symbol} ${subjects[index % subjects.length]}`;
    const isOrdinary = kind === "ordinary";
    const subject = isOrdinary ? `Trao đổi công việc ${index}` : kind === "headers" ? `V/v ${words}` : `[EDOC:${document.entry}:${from.name}:${receivedAt.slice(0, 10)}:${document.id.slice(0, 8)}] ${words}`;
    return {
      id: `AAMk${createHash("sha256").update(`${seed}:${index}:${mailbox}`).digest("base64url").slice(0, 28)}`,
      mailbox,
      folder: folderFor(random(), at),
      subject,
      from,
      sender: from,
      to,
      cc: [],
      bcc: [],
      receivedAt,
      sentAt: receivedAt,
      createdAt: receivedAt,
      modifiedAt: receivedAt,
      moves: 0,
      preview: "",
      hasAttachments: true,
      internetMessageId: isOrdinary ? `<${index}.${seed}@moj.gov.vn>` : `<edoc.${document.id}@moj.gov.vn>`,
      conversationId: `c${index}`,
      state,
      damage: null,
    };
  });
}

/** Its headers too, as long as Exchange makes them. */
export function wholeOf(message: MessageSummary, lines: number): StoredMessage {
  const [, id = ""] = /^<edoc\.([0-9a-f]{32})@/.exec(message.internetMessageId) ?? [];
  const own = id === "" ? [] : headersOf(id, message);
  const trace = Array.from({ length: lines }, (_, at) => ({ name: at < 4 ? "Received" : `X-MS-Exchange-Organization-Trace-${at}`, value: `from mbx${at}.moj.gov.vn (2603:1096:${at}::1) by mbx${at + 1}.moj.gov.vn with Microsoft SMTP Server (version=TLS1_3); ${message.receivedAt} ${message.id}` }));
  return { ...message, replyTo: [], body: { type: "text", content: "" }, headers: [...trace, ...own], attachments: [], inReplyTo: null };
}

function headersOf(id: string, { from, receivedAt }: MessageSummary): { name: string; value: string }[] {
  const number = parseInt(id.slice(0, 8), 16);
  const meta = { d: receivedAt.slice(0, 10), s: `${number % 900}/TB-BTP`, to: ["portal"], more: [] };
  const values = { id, entry: entries[number % entries.length] ?? "", unit: from?.name ?? "", v: "1", meta: Buffer.from(JSON.stringify(meta)).toString("base64url") };
  return Object.entries(values).map(([name, value]) => ({ name: `x-moj-edoc-${name}`, value }));
}

function documentOf(seed: number, index: number): { readonly id: string; readonly entry: string; readonly symbol: string } {
  const id = createHash("sha256").update(`document ${seed} ${index}`).digest("hex").slice(0, 32);
  const number = parseInt(id.slice(0, 8), 16);
  return { id, entry: entries[number % entries.length] ?? "", symbol: `${number % 900}/TB-BTP` };
}

/** What is old is done. */
function folderFor(chance: number, at: number): string {
  const isSettled = chance < 0.95 - at * 0.5;
  return isSettled ? madeUpFolders[4].id : chance > 0.98 ? madeUpFolders[2].id : chance > 0.96 ? madeUpFolders[5].id : chance > 0.94 ? madeUpFolders[1].id : "inbox";
}

/** Mulberry32: the same seed and index give the same mail. */
function randomFrom(seed: number, index: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
