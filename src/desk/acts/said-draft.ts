import { addDays, dayInVietnam } from "../../domain/asking/calendar";
import type { Said } from "../../domain/answer";
import { readLink } from "../../domain/read-link";
import type { DeskAct } from "../../text/desk-words";
import { showMoment } from "../../text/dates";
import { readTypedDate } from "../../text/typed-date";

/** What stands in the fields of an act, right or wrong. */
export interface SaidDraft {
  readonly address: string;
  readonly at: string;
  readonly number: string;
  readonly deadline: string;
  readonly reason: string;
}

export type SaidField = keyof SaidDraft;
export type ReadSaid = { readonly ok: true; readonly said: Said } | { readonly ok: false; readonly field: SaidField; readonly problem: "badAddress" | "badMoment" | "noNumber" | "badDay" | "noReason" | "tooLong" };

/** As long as an answer mail carries whole. */
export const longestReason = 300;
const longestNumber = 60;
const longestAddress = 400;

export function emptyDraft(now: string): SaidDraft {
  return { address: "", at: showMoment(now), number: "", deadline: "", reason: "" };
}

export function readSaid(act: Exclude<DeskAct, "corrected">, draft: SaidDraft, now: string): ReadSaid {
  const link = draft.address.trim() === "" ? null : readLink(draft.address);
  const badAddress = draft.address.trim() !== "" && (link === null || link.length > longestAddress);
  switch (act) {
    case "published": {
      if (badAddress) return no("address", "badAddress");
      const at = readMoment(draft.at, now);
      return at === null ? no("at", "badMoment") : yes({ kind: "published", address: link, at });
    }
    case "taken-off": {
      const at = readMoment(draft.at, now);
      return at === null ? no("at", "badMoment") : yes({ kind: "taken-off", at });
    }
    case "filed": {
      const number = draft.number.trim();
      if (number === "") return no("number", "noNumber");
      return number.length > longestNumber ? no("number", "tooLong") : yes({ kind: "filed", number });
    }
    case "posted": {
      if (badAddress) return no("address", "badAddress");
      const deadline = draft.deadline.trim() === "" ? null : readTypedDate(draft.deadline, addDays(dayInVietnam(now), 366));
      return deadline !== null && deadline.kind !== "day" ? no("deadline", "badDay") : yes({ kind: "posted", address: link, deadline: deadline?.day ?? null });
    }
    case "returned": {
      const reason = draft.reason.replace(/\s+/g, " ").trim();
      if (reason === "") return no("reason", "noReason");
      return reason.length > longestReason ? no("reason", "tooLong") : yes({ kind: "returned", reason });
    }
  }
}

const yes = (said: Said): ReadSaid => ({ ok: true, said });
const no = (field: SaidField, problem: Extract<ReadSaid, { ok: false }>["problem"]): ReadSaid => ({ ok: false, field, problem });

/** "14:03, 29/03/2016", also the day first or alone (then it is that day's noon: nobody said when), in Vietnam's time; as ISO in UTC. */
export function readMoment(typed: string, now: string): string | null {
  const clock = /(?:^|[\s,])(\d{1,2})\s*[:hg]\s*(\d{2})(?=$|[\s,])/i.exec(typed);
  const day = readTypedDate(typed.replace(clock?.[0] ?? "", " ").replace(/,/g, " "), dayInVietnam(now));
  const [hour, minute] = clock === null ? [12, 0] : [Number(clock[1]), Number(clock[2])];
  if (day.kind !== "day" || hour > 23 || minute > 59) return null;
  const [year, month, date] = day.day.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date, hour - 7, minute)).toISOString();
}
