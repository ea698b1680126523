import type { DeskPlace } from "../../../src/domain/arrival";
import type { EdocRecord } from "../../../src/domain/submission";
import { documentKey } from "../../../src/report/earlier-documents";
import { dayBefore, type MonthTeller } from "./month-teller";
import type { TrueDocument } from "./truth";

const hour = 3600_000;
const day = 24 * hour;
type Story = (month: MonthTeller) => void;

/** A supply whose sender, place and delay are anything a blameless one may have. */
function aSupply(month: MonthTeller, room = 0) {
  const unit = month.unit();
  const at = month.moment(room);
  const personal = month.random.chance(0.3);
  const from = personal ? "lan.vt@moj.gov.vn" : month.random.chance(0.2) ? unit.mailboxes[0]!.toUpperCase() : unit.mailboxes[0]!;
  const place = month.random.pick<DeskPlace>(["waiting", "under-way", "settled", "settled", "returned"]);
  const delay = month.random.pick([null, 0, 0, 1, 2, 5, 45]);
  const record = month.record(unit.code, at, {}, delay);
  const state = place === "under-way" ? "waiting" : place;
  const truth: TrueDocument = { entry: record.tag.entry, destinations: record.tag.destinations, state, since: state === "waiting" ? dayBefore(at, 0) : null, delay, personal };
  return { unit, at, from, place, record, truth };
}

const once: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month);
  month.supply(record, at, from, place);
  month.count(unit.code, truth);
};

/** Headers say where it goes; whoever reads the token only, knows what the entry says. */
const ownDestinations: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month);
  const read = month.random.pick(["headers", "token"] as const);
  const destinations = month.random.pick<EdocRecord["tag"]["destinations"]>([[], ["portal"], ["document-system", "consultation-page"]]);
  month.supply({ ...record, tag: { ...record.tag, destinations } }, at, from, place, { read });
  month.count(unit.code, { ...truth, destinations: read === "headers" ? destinations : truth.destinations });
};

/** The same document over and over: whole, by forwards, in any way it is read. */
const repeated: Story = (month) => {
  const { unit, at, from, record, truth } = aSupply(month, 8);
  const settledAt = month.random.below(6);
  const times = 1 + month.random.below(4);
  for (let time = 0; time <= times; time += 1) {
    const place = time === settledAt ? "settled" : "waiting";
    const later = at + time * (day + hour);
    if (time > 0 && month.random.chance(0.5)) month.mail({ at: later, from, subject: `${month.random.pick(["FW: ", "Fwd: FW: ", "CT: "])}[EDOC:${record.tag.entry}:${record.unit}:${record.tag.issuedDate ?? "-"}:${record.id.slice(0, 8)}] ${record.tag.subject!}`, headers: month.random.pick<Readonly<Record<string, string>> | null>([null, {}, { "X-Mailer": "x" }]), messageId: month.messageId(), place });
    else month.supply(record, later, from, place, { again: time > 0 });
  }
  const settled = settledAt <= times;
  month.count(unit.code, { ...truth, state: settled ? "settled" : "waiting", since: settled ? null : dayBefore(at, 0) });
  month.rows(unit.code, (row) => (row.repeated += times));
};

const returnedAndSuppliedAgain: Story = (month) => {
  const { unit, at, from, record, truth } = aSupply(month, 12);
  const again = at + (1 + month.random.below(8)) * day;
  month.supply(record, at, from, "returned");
  month.supply(record, again, from, "under-way", { again: true });
  month.count(unit.code, { ...truth, state: "waiting", since: dayBefore(again, 0) });
  month.rows(unit.code, (row) => (row.repeated += 1));
};

const recalledOrChanged: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month, 4);
  const kind = month.random.pick(["recall", "update", "replace"] as const);
  const suppliedHere = month.random.chance(0.6);
  const more = month.random.chance(0.3) ? [{ id: month.id(), entry: month.entry().code, attachment: null }] : [];
  if (suppliedHere) month.supply(record, at, from, place);
  for (let time = 0; time <= month.random.below(2); time += 1) month.supply({ ...record, further: more, change: { kind, reason: "Sai ngày", revision: `0000000${time}` } }, at + (time + 1) * hour, from, "waiting");
  if (suppliedHere) month.count(unit.code, kind === "recall" ? { ...truth, since: null } : truth);
  month.rows(unit.code, (row) => (kind === "recall" ? (row.recalled += 1) : (row.changed += 1)));
};

const suppliedBefore: Story = (month) => {
  const { unit, at, from, place, record } = aSupply(month);
  const known = month.random.pick(["whole", "short"] as const);
  month.earlier.add(documentKey(unit.code, known === "whole" ? record.id : record.id.slice(0, 8)));
  month.supply(record, at, from, place);
  month.rows(unit.code, (row) => (row.repeated += 1));
};

const correctedByTheDesk: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month, 2);
  const right = month.entry();
  const delay = month.random.pick([null, 0, 3]);
  const tag = { ...record.tag, entry: right.code, destinations: right.destinations, issuedDate: delay === null ? null : dayBefore(at, delay) };
  const wrong = month.random.chance(0.5) ? record : { ...record, tag: { ...record.tag, entry: "KHÔNG-CÓ", issuedDate: dayBefore(at, -3) } };
  month.supply(wrong, at, from, place, { tag });
  month.count(unit.code, { ...truth, entry: right.code, destinations: right.destinations, delay });
};

/** Supplied twice, put right twice: what the desk said of the newer mail counts. */
const correctedTwice: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month, 2);
  const rights = [month.entry(), month.entry()] as const;
  rights.forEach(({ code, destinations }, time) => month.supply(record, at + time * hour, from, place, { again: time > 0, tag: { ...record.tag, entry: code, destinations } }));
  month.count(unit.code, { ...truth, entry: rights[1].code, destinations: rights[1].destinations });
  month.rows(unit.code, (row) => (row.repeated += 1));
};

const carryingMore: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month, 3);
  const more = Array.from({ length: 1 + month.random.below(3) }, () => ({ id: month.id(), entry: month.entry(), attachment: null }));
  month.supply({ ...record, further: more.map((one) => ({ ...one, entry: one.entry.code })) }, at, from, place);
  month.count(unit.code, truth);
  for (const { entry } of more) month.count(unit.code, { ...truth, entry: entry.code, destinations: entry.destinations, delay: null });
  if (month.random.chance(0.5)) return;
  // One of them once more, in a mail of its own; at the same moment, that mail is the one that supplies it.
  const one = more[0]!;
  const later = at + month.random.pick([0, 2]) * hour;
  const alone = month.record(unit.code, at, { id: one.id }, null);
  month.supply({ ...alone, tag: { ...alone.tag, entry: one.entry.code, destinations: one.entry.destinations } }, later, from, place);
  if (later > at) month.rows(unit.code, (row) => (row.repeated += 1));
};

const onTheBorder: Story = (month) => {
  for (const [at, inside] of [[month.first - 1000, false], [month.first, true], [month.last - 999, true], [month.last + 1, false]] as const) {
    const { unit, from, truth } = aSupply(month);
    const record = month.record(unit.code, at, {}, 0);
    month.supply(record, at, from, "settled");
    if (inside) month.count(unit.code, { ...truth, entry: record.tag.entry, destinations: record.tag.destinations, state: "settled", since: null, delay: 0 });
  }
};

/** Two documents whose ids begin alike stay two, though a token alone could mean either. */
const alikeIds: Story = (month) => {
  const { unit, at, from, place, record, truth } = aSupply(month, 2);
  const other = { ...month.record(unit.code, at, {}, null), id: month.id(record.id.slice(0, 8)) };
  month.supply(record, at, from, place, { read: "headers" });
  month.supply(other, at + hour, from, place, { read: "headers" });
  month.count(unit.code, truth);
  month.count(unit.code, { ...truth, entry: other.tag.entry, destinations: other.tag.destinations, delay: null, since: truth.since === null ? null : dayBefore(at + hour, 0) });
};

export const stories: readonly Story[] = [once, once, once, ownDestinations, repeated, returnedAndSuppliedAgain, recalledOrChanged, suppliedBefore, correctedByTheDesk, correctedTwice, carryingMore, onTheBorder, alikeIds];
export { aSupply, type Story };
