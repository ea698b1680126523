import { encodeAnswer } from "../../../src/domain/answer-mail";
import { encodeFigures } from "../../../src/domain/figures-mail";
import { encodeHeaders } from "../../../src/domain/submission-headers";
import { textToBase64Url } from "../../../src/domain/submission-base64";
import { submissionSubject } from "../../../src/domain/submission-message";
import { dayBefore } from "./month-teller";
import { aSupply, type Story } from "./stories";

const hostileCodes = ["__proto__", "constructor", "toString", "<script>alert(1)</script>", "=1+1", "CHUA-RO", "Đ".repeat(60), "?"];

const unknownUnit: Story = (month) => {
  const { at, from, place, record, truth } = aSupply(month);
  month.doubt(month.supply({ ...record, unit: month.random.pick(hostileCodes) }, at, from, place, { read: "headers" }), "unknown-unit");
  month.count("", truth);
};

const unknownEntry: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month);
  month.doubt(month.supply({ ...record, tag: { ...record.tag, entry: month.random.pick(hostileCodes) } }, at, from, place, { read: "headers" }), "unknown-entry");
  month.count(unit.code, { ...truth, entry: "?" });
};

const otherUnitsMailbox: Story = (month) => {
  const { unit, at, place, record, truth } = aSupply(month, 2);
  const other = month.random.pick(month.policy.units.filter((one) => one !== unit));
  month.doubt(month.supply(record, at, other.mailboxes[0]!, place), "other-units-mailbox");
  if (month.random.chance(0.5)) return month.count("", { ...truth, personal: false });
  // Supplied as it ought to be as well, it counts once, there.
  month.supply(record, at + 3600_000, unit.mailboxes[0]!, place, { again: true });
  const { issuedDate } = record.tag;
  const later = at + 3600_000;
  const delay = issuedDate === null ? null : Math.round((Date.parse(dayBefore(later, 0)) - Date.parse(issuedDate)) / 86_400_000);
  month.count(unit.code, { ...truth, personal: false, delay, since: truth.since === null ? null : dayBefore(later, 0) });
};

/** Another unit's document, claimed as one's own, from one's own mailbox: it is the claimer's figure, and not the other's loss. */
const otherUnitsId: Story = (month) => {
  const { unit, at, place, record, truth } = aSupply(month, 2);
  const other = month.random.pick(month.policy.units.filter((one) => one !== unit));
  month.supply({ ...record, unit: other.code }, at, other.mailboxes[0]!, place);
  month.supply(record, at, unit.mailboxes[0]!, place);
  for (const { code } of [unit, other]) month.count(code, { ...truth, personal: false });
};

const notIssued: Story = (month) => {
  const { at, place, record } = aSupply(month);
  const from = month.random.pick(["ai.do@gmail.com", "nguoicu@moj.gov.vn", "vanphongbo@m0j.gov.vn", "", "x@@y", "vanphongbo@moj.gov.vn.evil.vn", "a".repeat(5000)]);
  month.doubt(month.supply(record, at, from, place), "not-issued-sender");
};

const excluded: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month);
  const never = month.random.pick(month.catalogue.exclusions).code;
  const how = month.random.pick(["claimed", "corrected", "further"] as const);
  const claimed = { ...record, tag: { ...record.tag, entry: never } };
  const itemId = how === "claimed" ? month.supply(claimed, at, from, place) : how === "corrected" ? month.supply(record, at, from, place, { tag: claimed.tag }) : month.supply({ ...record, further: [{ id: month.id(), entry: never, attachment: null }] }, at, from, place);
  month.doubt(itemId, "excluded");
  if (how === "further") month.count(unit.code, truth);
};

/** The clock of whoever dated it goes ahead. */
const issuedInFuture: Story = (month) => {
  const { unit, at, from, place, truth } = aSupply(month);
  const ahead = month.record(unit.code, at, {}, -(1 + month.random.below(400)));
  month.doubt(month.supply(ahead, at, from, place), "issued-in-future");
  month.count(unit.code, { ...truth, entry: ahead.tag.entry, destinations: ahead.tag.destinations, delay: null });
};

const damaged: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month);
  const bombs = ["[".repeat(400), `{"d":${"9".repeat(300)}e999`, '"words"', "null", '{"more":'];
  const meta = month.random.pick(["!!!", "A".repeat(5000), "", ...bombs.map(textToBase64Url)]);
  const broken = month.random.pick<Readonly<Record<string, string>>>([
    { ...encodeHeaders(record), "x-moj-edoc-meta": meta },
    { ...encodeHeaders(record), "x-moj-edoc-id": "../../etc/passwd" },
    { ...encodeHeaders(record), "x-moj-edoc-v": "2" },
    { ...encodeHeaders(record), "x-moj-edoc-unit": "U".repeat(4000) },
    { ...encodeHeaders(record), "x-moj-edoc-entry": "b:////" },
    { "X-MOJ-EDOC-ID": record.id },
  ]);
  const withToken = month.random.chance(0.5);
  const subject = withToken ? submissionSubject(record) : record.tag.subject!;
  month.doubt(month.mail({ at, from, subject, headers: broken, messageId: month.messageId(), place }), "damaged-metadata");
  if (withToken) month.count(unit.code, truth);
};

/** Fields of wrong types within a whole record count as not told. */
const wrongTypes: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month);
  const meta = month.random.pick<unknown>([{}, { d: 20261110, s: { a: 1 }, to: "portal", more: "x" }, { d: "2026-02-31", to: [1, null], more: [[1, 2], ["__proto__", "TB-01"], null] }, JSON.parse('{"__proto__":{"d":"2026-11-01"},"to":[]}')]);
  month.mail({ at, from, subject: "Văn bản", headers: { ...encodeHeaders(record), "x-moj-edoc-meta": textToBase64Url(JSON.stringify(meta)) }, messageId: month.messageId(), place });
  month.count(unit.code, { ...truth, delay: null, destinations: [] });
};

const notOurs: Story = (month) => {
  const { unit, at, from, record } = aSupply(month);
  const subject = month.random.pick(["Chúc mừng năm mới", "", `RE: ${submissionSubject(record)}`, "x".repeat(10_000), "[EDOC:__proto__]"]);
  month.doubt(month.mail({ at, from, subject, headers: month.random.pick([null, {}]), messageId: month.messageId(), place: "waiting" }), "no-metadata");
  const answer = encodeAnswer({ id: record.id, entry: record.tag.entry, unit: unit.code, symbol: null, by: "", said: { kind: "received" } }, { subject: "Văn bản", issuedDate: "" });
  month.mail({ at, from, subject: answer.subject, headers: answer.headers, messageId: month.messageId(), place: "waiting" });
  const none = { upTo2: 0, upTo7: 0, older: 0 };
  const figures = encodeFigures({ figures: { unit: unit.code, month: "2026-11", sent: {}, notNeeded: 0, official: { mails: 0, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 }, reports: 0, replies: 0, unchecked: 0, inbox: { unread: none, unanswered: none } }, revision: 1, note: "", by: "" }, unit.name);
  month.mail({ at, from, subject: figures.subject, headers: figures.headers, messageId: month.messageId(), place: "waiting" });
};

/** One mail in Bcc to all publication mailboxes is one mail, and each of them has it. */
const inAllMailboxes: Story = (month) => {
  const { unit, at, from, record, truth } = aSupply(month);
  const messageId = month.messageId();
  for (const mailbox of month.policy.publicationMailboxes) {
    month.mail({ at, from, subject: "Văn bản", headers: encodeHeaders(record), messageId, place: "waiting", mailbox });
    month.block(mailbox).row(unit.code).documents.push({ ...truth, state: "waiting", since: dayBefore(at, 0) });
  }
  month.whole.row(unit.code).documents.push({ ...truth, state: "waiting", since: dayBefore(at, 0) });
};

export const doubtfulStories: readonly Story[] = [unknownUnit, unknownEntry, otherUnitsMailbox, otherUnitsId, notIssued, excluded, issuedInFuture, damaged, wrongTypes, notOurs, inAllMailboxes];
