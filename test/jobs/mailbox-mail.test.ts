import { expect, test } from "@jest/globals";
import type { ArrivalRow } from "../../src/domain/arrival-reader";
import { openMailboxMail } from "../../src/jobs/mailbox-mail";
import { packRow, unpackRow } from "../../src/jobs/packed-row";

const id = "0123456789abcdef0123456789abcdef";
const facts = { id, shortId: "01234567", entry: "TB-01", unit: "VPB", issuedDate: null, symbol: null, destinations: null, further: [], change: null, check: null };
const row = (itemId: string, some: Partial<ArrivalRow> = {}): ArrivalRow => ({ itemId, internetMessageId: `<${itemId}@moj.gov.vn>`, arrivedAt: "2026-11-03T03:00:00Z", from: "vpb@moj.gov.vn", subject: "Thông báo", what: "supply", problem: null, facts, ...some });

test.each<[string, ArrivalRow]>([
  ["a usual one", row("a", { internetMessageId: `<edoc.${id}@moj.gov.vn>` })],
  ["one of another Message-ID", row("a")],
  ["one known by its token alone", row("a", { facts: { ...facts, id: null } })],
  ["one with everything", row("a", { problem: "x-moj-edoc-meta", facts: { ...facts, issuedDate: "2026-11-01", symbol: "1/TB", destinations: ["portal"], further: [{ id, entry: "TB-02" }], change: "recall", check: { asked: ["x"], told: [], partial: true } } })],
  ["one that goes nowhere", row("a", { facts: { ...facts, destinations: [] } })],
  ["ordinary mail", row("a", { what: "other", facts: null, problem: "nothing", from: "" })],
  ["an answer of the desk", row("a", { what: "answer", facts: null })],
])("a row is kept as it was: %s", (_, one) => {
  expect(unpackRow(JSON.parse(JSON.stringify(packRow(one))) as ReturnType<typeof packRow>)).toEqual(one);
});

test("an answer of the desk and a unit's figures are counted among the mails and are no arrivals", () => {
  const mail = openMailboxMail("banbientap@moj.gov.vn", []);
  const { fresh } = mail.add("waiting", [row("a"), row("b", { what: "answer", facts: null }), row("c", { what: "figures", facts: null }), row("d", { what: "other", facts: null, problem: "nothing" })]);
  expect(fresh.map(({ itemId }) => itemId)).toEqual(["a", "d"]);
  expect([...mail.arrivals()]).toEqual(fresh);
  expect([mail.size, mail.count("waiting")]).toEqual([4, 4]);
});

test("the log says how things stand, also where two windows read the same page", () => {
  const [one, other] = [openMailboxMail("a@moj.gov.vn", []), openMailboxMail("a@moj.gov.vn", [])];
  const log = [one.add("waiting", [row("a"), row("b")]).sheaf, other.add("waiting", [row("b"), row("c")]).sheaf, one.add("carried-on", [row("a")]).sheaf, one.keepOnly("waiting", new Set())].filter((sheaf) => sheaf !== null);
  const again = openMailboxMail("a@moj.gov.vn", log);
  expect([...again.arrivals()].map(({ itemId, place }) => [itemId, place])).toEqual([["a", "under-way"], ["c", "waiting"]]);
  again.add("returned", [row("b")]);
  expect([...again.arrivals()].map(({ itemId, place }) => [itemId, place])).toEqual([["a", "under-way"], ["b", "returned"], ["c", "waiting"]]);
});
