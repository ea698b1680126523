import type { FindingKind } from "./finding";
import type { Office, Pilot, Rewordings, SupportContact } from "./policy-office";

export type Severity = "off" | "advise" | "ask" | "stop";

/** A unit of the ministry (đơn vị thuộc Bộ) and the mailboxes it shares (hộp thư điện tử chung của đơn vị). */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly mailboxes: readonly string[];
  /** Who answers for the mailbox (point 2 of the text of 2016); empty when the ministry has not said. */
  readonly responsible: string;
  /** Which of the publication mailboxes serves it: units that share one are a block (khối đơn vị). Empty: the first. The send event does without. */
  readonly publicationMailbox: string;
  /** Own addresses of its people: who is meant when a pilot or an office names the unit. */
  readonly members?: readonly string[];
}

/** Who issues certificates the ministry trusts (tổ chức cung cấp dịch vụ chứng thực chữ ký số): a root, or an authority below one. */
export interface SignatureAuthority {
  readonly name: string;
  /** PEM, or the Base64 of DER. */
  readonly certificate: string;
}

/** What an administrator decides, for the whole ministry; parsed once by `config/`, which puts addresses and hosts into the form they are compared in. */
export interface Policy {
  readonly schemaVersion: 1;
  /** True for the policy of the repository; a production build refuses to ship it. */
  readonly sample: boolean;
  readonly name: string;
  /** The day the ministry issued it, yyyy-mm-dd; shown. Empty: not said. */
  readonly publishedAt: string;
  /** The first day it is in force, yyyy-mm-dd in Vietnam; before it the last good policy stays. Empty: at once. */
  readonly validFrom: string;
  /** An add-in older than this says so; it goes on checking with what it understands. Empty: any. */
  readonly minAddinVersion: string;
  /** The kill switch: false lets every mail go and says so in the pane. */
  readonly enabled: boolean;
  /** `null`: the checks are in force for everybody. */
  readonly pilot: Pilot | null;
  /** True in the policy of a person whom the pilot leaves out, which is not `enabled`. */
  readonly outsidePilot?: boolean;
  /** In the policy of a person of an office: its name, after those above it. */
  readonly officeName?: string;
  /** Exact hosts of issued mailboxes. */
  readonly issuedDomains: readonly string[];
  readonly units: readonly Unit[];
  /** Mailboxes the IT department publishes from; empty until an administrator sets one. */
  readonly publicationMailboxes: readonly string[];
  /** Who may be sent a draft (Ban biên tập). */
  readonly editorialBoard: readonly string[];
  /** Hosts of state bodies; each covers its subdomains. Written without "*.". */
  readonly stateSuffixes: readonly string[];
  readonly personalProviders: readonly string[];
  readonly denied: readonly { readonly address: string; readonly note: string }[];
  /** Whether the letters of scanned pages are recognised, on the person's own machine; a person may switch it off, not on. */
  readonly readScans: boolean;
  /** Whom certificates of signed documents must lead to; empty: nobody has decided, and no certificate is compared. The send event does without. */
  readonly signatureAuthorities: readonly SignatureAuthority[];
  /** From so many people outside the state on who see each other's addresses, moving them to Bcc is offered. The send event does without. */
  readonly visibleRecipients: number;
  /** Severity of each finding; a kind left out has its default (`severityOf`). */
  readonly severities: Partial<Readonly<Record<FindingKind, Severity>>>;
  /** Findings nobody confirms away in the pane: Outlook asks about these at every send. Absent in the rules built in. */
  readonly locked?: readonly FindingKind[];
  /** What becomes of a mail that could not be checked at send, or not whole: it goes and the person is told, or Outlook asks first. */
  readonly whenCheckFails: "let-go" | "ask";
  /** How a document supplied while composing goes: in the mail itself, as a Bcc with headers that every recipient gets, or as a mail of its own once that has left. The send event does without. */
  readonly supplyCopy: "with-mail" | "separate";
  /** Working days after which a document supplied and neither published nor filed is overdue. The send event does without. */
  readonly overdueWorkingDays: number;
  /** Days nobody works, yyyy-mm-dd, beside Saturdays and Sundays; and such a day that is worked after all (ngày làm bù). The send event does without. */
  readonly holidays: readonly string[];
  readonly workedWeekends: readonly string[];
  /** Registration of the add-in with Microsoft Entra for Graph; no secret is in it. */
  readonly signIn: { readonly clientId: string; readonly tenantId: string };
  /** Whom to ask, in one line, shown in the pane. */
  readonly support: string;
  readonly supportContact: SupportContact;
  /** https address of the ministry's own guidance; empty: none. */
  readonly guidance: string;
  readonly texts: Rewordings;
  /** Levels below the ministry. `units`, `publicationMailboxes` and `editorialBoard` hold theirs already. */
  readonly offices: readonly Office[];
}
