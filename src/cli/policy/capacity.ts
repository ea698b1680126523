import type { Fault } from "../../config/parsed";
import type { Policy } from "../../domain/policy";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import { showCount, showDecimal } from "../../text/numbers";

/** What Exchange Online takes, as far as anybody has written it down (OUTLOOK-PLATFORM §2, §3); to be looked at again before it is quoted. */
export const exchangeLimits = {
  /** Messages one mailbox receives in an hour; what comes beyond is refused until the hour ends. */
  receivedAnHour: 3600,
  /** Of a shared mailbox without a licence, in kilobytes: 50 GB. */
  mailboxKilobytes: 50 * 1024 * 1024,
  itemsInFolder: 1_000_000,
  sentAMinute: 30,
} as const;

/** What we assume of the ministry's work where nobody has counted yet. */
export const assumed = {
  documentsPerUnit: 250,
  kilobytesOfDocument: 300,
  /** 22 days of 8 hours. */
  workingHoursAMonth: 176,
  /** The busiest hour, at the end of a month, against an ordinary one. */
  peak: 3,
  /** The months a mailbox is to hold before somebody has to make room. */
  monthsToHold: 12,
} as const;

export interface MailboxLoad {
  readonly mailbox: string;
  readonly units: number;
  readonly documentsAMonth: number;
  readonly documentsInBusiestHour: number;
  readonly monthsUntilFull: number;
}

/** What each publication mailbox of a policy would receive. */
export function mailboxLoads(policy: Pick<Policy, "units" | "publicationMailboxes">, documentsPerUnit: number): readonly MailboxLoad[] {
  const goesTo = policy.units.map(({ code }) => publicationMailboxOf(code, policy));
  return policy.publicationMailboxes.map((mailbox) => {
    const units = goesTo.filter((one) => one === mailbox).length;
    const documentsAMonth = units * documentsPerUnit;
    return {
      mailbox,
      units,
      documentsAMonth,
      documentsInBusiestHour: Math.ceil((documentsAMonth * assumed.peak) / assumed.workingHoursAMonth),
      monthsUntilFull: documentsAMonth === 0 ? Infinity : exchangeLimits.mailboxKilobytes / (documentsAMonth * assumed.kilobytesOfDocument),
    };
  });
}

interface Limit {
  /** Most units one mailbox may serve for this limit alone. */
  mostUnits(documentsPerUnit: number): number;
  isBroken(load: MailboxLoad): boolean;
  say(load: MailboxLoad): string;
}

const perHour = (messages: number) => (documentsPerUnit: number) => Math.floor((messages * assumed.workingHoursAMonth) / (assumed.peak * documentsPerUnit));
const vi = (count: number) => showCount(count, "vi");

const limits: readonly Limit[] = [
  {
    isBroken: ({ documentsInBusiestHour }) => documentsInBusiestHour > exchangeLimits.receivedAnHour,
    mostUnits: perHour(exchangeLimits.receivedAnHour),
    say: ({ documentsInBusiestHour }) => `giờ cao điểm nhận chừng ${vi(documentsInBusiestHour)} thư, Exchange nhận nhiều nhất ${vi(exchangeLimits.receivedAnHour)} thư một giờ rồi trả lại thư`,
  },
  {
    // The desk answers each document in the name of the mailbox.
    isBroken: ({ documentsInBusiestHour }) => documentsInBusiestHour > exchangeLimits.sentAMinute * 60,
    mostUnits: perHour(exchangeLimits.sentAMinute * 60),
    say: ({ documentsInBusiestHour }) => `giờ cao điểm phải trả lời chừng ${vi(documentsInBusiestHour)} thư, Exchange cho một hộp thư gửi ${exchangeLimits.sentAMinute} thư một phút (${vi(exchangeLimits.sentAMinute * 60)} một giờ)`,
  },
  {
    isBroken: ({ monthsUntilFull }) => monthsUntilFull < assumed.monthsToHold,
    mostUnits: (documentsPerUnit) => Math.floor(exchangeLimits.mailboxKilobytes / (assumed.monthsToHold * documentsPerUnit * assumed.kilobytesOfDocument)),
    say: ({ monthsUntilFull }) => `đầy 50 GB sau ${monthsUntilFull < 1 ? "chưa tới một tháng" : `chừng ${showDecimal(monthsUntilFull, "vi")} tháng`}, nên giữ được ít nhất ${assumed.monthsToHold} tháng`,
  },
  {
    isBroken: ({ documentsAMonth }) => documentsAMonth > exchangeLimits.itemsInFolder,
    mostUnits: (documentsPerUnit) => Math.floor(exchangeLimits.itemsInFolder / documentsPerUnit),
    say: ({ documentsAMonth }) => `một thư mục tháng chứa chừng ${vi(documentsAMonth)} thư, Exchange giữ nhiều nhất ${vi(exchangeLimits.itemsInFolder)} thư một thư mục`,
  },
];

/** Publication mailboxes that the policy sends more to than Exchange will take; an administrator divides the units among more of them. */
export function capacityWarnings(policy: Pick<Policy, "units" | "publicationMailboxes">, documentsPerUnit: number): readonly Fault[] {
  return mailboxLoads(policy, documentsPerUnit).flatMap((load, i) => {
    const broken = limits.filter((limit) => limit.isBroken(load));
    if (broken.length === 0) return [];
    const most = Math.min(...broken.map((limit) => limit.mostUnits(documentsPerUnit)));
    const cure = most < 1
      ? "Một đơn vị đã quá sức một hộp thư: hãy xem docs/admin-capacity.md."
      : `Hãy chia cho ít nhất ${vi(Math.ceil(load.units / most))} hộp thư, mỗi hộp nhiều nhất ${vi(most)} đơn vị (publicationMailbox của đơn vị), hoặc nêu số đã đếm bằng --documents-per-unit; cách tính: docs/admin-capacity.md.`;
    return [{ path: `publicationMailboxes[${i}]`, message: `${load.mailbox} phục vụ ${vi(load.units)} đơn vị, tính ${vi(documentsPerUnit)} văn bản một đơn vị một tháng: ${broken.map((limit) => limit.say(load)).join("; ")}. ${cure}` }];
  });
}
