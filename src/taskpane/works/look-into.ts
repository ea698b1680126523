import { findAsked } from "../../domain/asked";
import { asksReader } from "../../domain/asks-reader";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { Catalogue } from "../../domain/catalogue";
import type { Classification } from "../../domain/classification";
import type { FiledMail } from "../../domain/mail";
import { mailOrigin } from "../../domain/mail-origin";
import { ownRelease } from "../../domain/own-release";
import type { Policy } from "../../domain/policy";
import type { Incoming } from "../work";

interface Read {
  readonly mail: FiledMail;
  readonly classification: Classification;
  readonly headerBlock: string;
  /** Address of the person who reads it. */
  readonly reader: string;
}

/** Whence a mail comes beside its From, what it asks, and whether it is one's own. */
export function lookInto({ mail, classification, headerBlock, reader }: Read, { policy, catalogue }: { readonly policy: Policy; readonly catalogue: Catalogue }, now: string): Incoming {
  const asks = asksReader(mail, classification, reader, policy, catalogue);
  return { ...mailOrigin(mail, headerBlock, policy), asked: asks ? findAsked(mail, dayInVietnam(mail.receivedAt)) : [], today: dayInVietnam(now), released: ownRelease(mail, reader, policy, now) };
}
