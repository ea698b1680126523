import type { Arrival, DeskPlace } from "../../../src/domain/arrival";
import { readArrivalMail } from "../../../src/domain/arrival-facts";
import type { CatalogueEntry, Catalogue } from "../../../src/domain/catalogue";
import type { Policy } from "../../../src/domain/policy";
import type { EdocRecord, Tag } from "../../../src/domain/submission";
import { encodeHeaders } from "../../../src/domain/submission-headers";
import { messageIdFor, submissionSubject } from "../../../src/domain/submission-message";
import type { DoubtfulArrival } from "../../../src/report/month-report";
import type { Random } from "../makers/random";
import { Truth, type TrueDocument } from "./truth";

const day = 86_400_000;

/** A mail before it is read, as Graph tells of it. */
export interface RawMail {
  readonly at: number;
  readonly from: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly messageId: string;
  readonly place: DeskPlace;
  readonly tag?: Tag | null;
  readonly mailbox?: string;
}

/** What the stories of one month share: its world, its chance, what they have told so far. */
export class MonthTeller {
  readonly arrivals: Arrival[] = [];
  readonly doubts: { readonly itemId: string; readonly why: DoubtfulArrival["why"]; readonly mailbox: string }[] = [];
  readonly earlier = new Set<string>();
  readonly whole = new Truth();
  readonly #blocks = new Map<string, Truth>();
  readonly #entries: readonly CatalogueEntry[];
  #mailbox: string;
  #serial = 0;

  /** `first`: the first moment of the month in Vietnam; `last`: the last millisecond. */
  constructor(readonly random: Random, readonly policy: Policy, readonly catalogue: Catalogue, readonly first: number, readonly last: number) {
    this.#entries = catalogue.entries.filter(({ destinations }) => destinations.length > 0);
    this.#mailbox = policy.publicationMailboxes[0]!;
  }

  block(mailbox: string): Truth {
    const truth = this.#blocks.get(mailbox) ?? new Truth();
    this.#blocks.set(mailbox, truth);
    return truth;
  }

  /** All of a story goes to one publication mailbox. */
  begin(): void {
    this.#mailbox = this.random.pick(this.policy.publicationMailboxes);
  }

  /** A moment of the month on a second, with room for so many days of what follows. */
  moment(room = 0): number {
    return this.first + 1000 * this.random.below(Math.floor((this.last + 1 - this.first - room * day) / 1000));
  }

  id(begins = ""): string {
    return begins + Array.from({ length: 32 - begins.length }, () => this.random.below(16).toString(16)).join("");
  }

  entry(): CatalogueEntry {
    return this.random.pick(this.#entries);
  }

  unit() {
    return this.random.pick(this.policy.units);
  }

  /** Of a document of this unit, issued so many days before it came. */
  record(unit: string, at: number, differs: Partial<EdocRecord> = {}, delay: number | null = this.random.pick([0, 0, 0, 1, 1, 2, 3, 7, 45])): EdocRecord {
    const { code, destinations } = this.entry();
    const number = String(1 + this.random.below(900));
    const tag: Tag = { entry: code, type: "CV", number, symbol: `${number}/BTP-VP`, issuedDate: delay === null ? null : dayBefore(at, delay), issuer: "Bộ Tư pháp", subject: this.random.pick(subjects), signer: null, urgency: null, destinations };
    return { v: 1, id: this.id(), unit, tag, attachment: "van-ban.pdf", further: [], message: { internetMessageId: null, subject: "Văn bản", from: "" }, suppliedBy: "lan.vt@moj.gov.vn", suppliedAt: new Date(at).toISOString(), ...differs };
  }

  /** A supply as the product sends it; `read`: how the mailbox is read. */
  supply(record: EdocRecord, at: number, from: string, place: DeskPlace, how: { readonly read?: "headers" | "token"; readonly again?: boolean; readonly tag?: Tag } = {}): string {
    const read = how.read ?? (record.further.length > 0 ? "headers" : this.random.pick(["headers", "headers", "token"] as const));
    const messageId = how.again === true ? this.messageId() : messageIdFor(record, this.#mailbox);
    const inMail = read === "headers" && how.again === true && this.random.chance(0.4);
    return this.mail({ at, from, subject: inMail ? record.tag.subject! : submissionSubject(record), headers: read === "headers" ? encodeHeaders(record) : null, messageId, place, tag: how.tag ?? null });
  }

  messageId(): string {
    return `<${(this.#serial += 1)}.${this.random.below(1e9)}@mail.moj.gov.vn>`;
  }

  /** Reads the mail as the product does and puts it in the mailbox; answers the item's id. */
  mail({ at, from, subject, headers, messageId, place, tag = null, mailbox = this.#mailbox }: RawMail): string {
    const itemId = `AAMk${(this.#serial += 1)}`;
    const { what, facts, problem } = readArrivalMail({ subject, headers, internetMessageId: messageId });
    if (what === "answer" || what === "figures") return itemId;
    const desk = tag === null ? null : { deeds: [], tag, claim: null };
    this.arrivals.push({ mailbox, itemId, internetMessageId: messageId, arrivedAt: new Date(at).toISOString(), from, subject, place, facts, problem, desk });
    return itemId;
  }

  count(unit: string, document: TrueDocument): void {
    this.rows(unit, (row) => row.documents.push(document));
  }

  rows(unit: string, change: (row: ReturnType<Truth["row"]>) => void): void {
    for (const truth of [this.whole, this.block(this.#mailbox)]) change(truth.row(unit));
  }

  doubt(itemId: string, why: DoubtfulArrival["why"]): void {
    this.doubts.push({ itemId, why, mailbox: this.#mailbox });
  }
}

const subjects = ["Về việc báo cáo công tác", "Kế hoạch năm", "<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "Tổ chức hội nghị [khẩn]", "Lịch họp RE: giao ban"];

export function dayBefore(at: number, days: number): string {
  return new Date(at + 7 * 3600_000 - days * day).toISOString().slice(0, 10);
}
