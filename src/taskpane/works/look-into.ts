import { findAsked } from "../../domain/asked";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { FiledMail } from "../../domain/mail";
import { mailOrigin } from "../../domain/mail-origin";
import type { Policy } from "../../domain/policy";
import type { Incoming } from "../work";

/** Whence a mail comes beside its From, and what it asks. */
export function lookInto(mail: FiledMail, headerBlock: string, policy: Policy, now: string): Incoming {
  return { ...mailOrigin(mail, headerBlock, policy), asked: findAsked(mail, dayInVietnam(mail.receivedAt)), today: dayInVietnam(now) };
}
