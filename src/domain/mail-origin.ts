import { judgeAddress, isIssued } from "./judge-address";
import { readAddress } from "./read-address";
import type { Correspondent } from "./mail";
import type { JudgedAddress } from "./address";
import type { Policy } from "./policy";

/** Someone else than From whom a mail names. */
export interface OtherPerson extends Correspondent {
  readonly judged: JudgedAddress;
}

/** Where a mail comes from, beside its From. */
export interface MailOrigin {
  /** Who really sent it, on behalf of From. */
  readonly sentBy: OtherPerson | null;
  /** Where an answer goes, when From is the ministry's and that is not. */
  readonly answersTo: OtherPerson | null;
  /** The receiving server found that a mail with an address of the ministry did not come from there. */
  readonly unconfirmed: boolean;
}

/** What From does not say, from `Sender` and from the mail's header block as the server gave it. */
export function mailOrigin({ from, sender }: { readonly from: Correspondent | null; readonly sender: Correspondent | null }, headerBlock: string, policy: Policy): MailOrigin {
  const judged = (person: Correspondent): OtherPerson => ({ ...person, judged: judgeAddress(person, policy) });
  const lines = headerBlock.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const isOurs = from !== null && isIssued(judgeAddress(from, policy));
  const answersTo = isOurs ? replyTo(lines, from) : null;
  return {
    sentBy: sender === null ? null : judged(sender),
    // An outsider's answers go where the outsider likes; only who poses as the ministry gains by leading them away.
    answersTo: answersTo === null || isIssued(judgeAddress(answersTo, policy)) ? null : judged(answersTo),
    unconfirmed: isOurs && isUnconfirmed(lines, from, policy),
  };
}

function replyTo(lines: readonly string[], from: Correspondent): Correspondent | null {
  const value = valueOf(lines, "reply-to");
  const address = value === null ? null : (/<([^<>\s]+@[^<>\s]+)>/.exec(value) || /^\s*([^<>\s,;]+@[^<>\s,;]+)\s*$/.exec(value) || [])[1];
  return !address || address.toLowerCase() === from.address.toLowerCase() ? null : { address, name: "" };
}

/**
 * Only the topmost `Authentication-Results` is the receiving organisation's (RFC 8601), and only when it says so: by one of our own hosts,
 * or in the form Exchange Online writes, which names no host. What stands below, or was written elsewhere, anyone may have written.
 * Only a plain failure counts: no result, an error of the line, or a mail passed on whose chain of seals holds says nothing.
 */
function isUnconfirmed(lines: readonly string[], from: Correspondent, policy: Policy): boolean {
  // A mail that never left the organisation is not checked, whatever an earlier server wrote.
  if (/^internal$/i.test((valueOf(lines, "x-ms-exchange-organization-authas") || "").trim())) return false;
  const results = (valueOf(lines, "authentication-results") || "").toLowerCase();
  const server = /^\s*([a-z0-9.-]+\.[a-z]+)\s*(?:\d+\s*)?;/.exec(results);
  const isOurServer = server !== null ? policy.issuedDomains.some((domain) => server[1] === domain || server[1]!.slice(-domain.length - 1) === `.${domain}`) : /^\s*spf=/.test(results) && /\bcompauth=/.test(results);
  const parts = readAddress(from.address);
  if (!isOurServer || typeof parts === "string") return false;
  const said = (method: string): string => (new RegExp(`(?:^|[;\\s])${method}=([a-z]+)`).exec(results) || [])[1] || "";
  const named = (/header\.from=([^;\s]+)/.exec(results) || [])[1];
  if (named !== undefined && named !== parts.host) return false;
  return said("dmarc") === "fail" && /^(?:fail)?$/.test(said("compauth")) && said("arc") !== "pass";
}

/** The topmost header of that name. */
function valueOf(lines: readonly string[], name: string): string | null {
  const line = lines.filter((one) => one.slice(0, name.length + 1).toLowerCase() === `${name}:`)[0];
  return line === undefined ? null : line.slice(name.length + 1);
}
