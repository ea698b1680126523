import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { defaultSeverity } from "../../../src/domain/default-severities";
import type { FindingKind } from "../../../src/domain/finding";
import { findingKinds } from "../../../src/domain/finding-kinds";
import { judgeAddress } from "../../../src/domain/judge-address";
import type { Policy } from "../../../src/domain/policy";
import { policyFor, rulesForPerson, stricter } from "../../../src/domain/policy-for";
import { chainsOf, officesOf } from "../../../src/domain/policy-members";
import { publicationMailboxOf } from "../../../src/domain/publication-mailbox";
import { aCatalogue } from "../../support/builders";
import { department, read } from "./office-policy";

const official = aCatalogue();
const policy = read({ offices: [department] }, true);
const of = (person: string) => rulesForPerson(person, policy, aCatalogue());

describe("a person follows the office", () => {
  test.each([
    ["an.nm@moj.gov.vn", []],
    ["ha@thads.moj.gov.vn", ["CUC"]],
    ["HA@thads.moj.gov.vn", ["CUC"]],
    ["binh.tv@thads.moj.gov.vn", ["CUC", "HUE"]],
    ["hue@thads.moj.gov.vn", ["CUC", "HUE"]],
    ["x@hue.thads.moj.gov.vn", []],
    ["", []],
  ])("%s: %j", (person, codes) => {
    expect(officesOf(person, policy).map(({ code }) => code)).toEqual(codes);
  });
});

test("an office has what it inherits and what it adds, and is as strict as the strictest above it", () => {
  const { policy: hue, catalogue } = of("binh.tv@thads.moj.gov.vn");
  expect(hue).toMatchObject({
    severities: { "outside-address": "stop" },
    locked: ["not-supplied"],
    whenCheckFails: "ask",
    overdueWorkingDays: 2,
    holidays: ["2026-03-26"],
    guidance: "https://thads.moj.gov.vn/hue",
    support: "Tổ máy tính (hotro@thads.moj.gov.vn, 024 1234 5678)",
    publicationMailboxes: ["banbientap@thads.moj.gov.vn", "banbientap@moj.gov.vn"],
    offices: [],
  });
  expect(hue.denied.map(({ address }) => address)).toEqual(["nguoicu@moj.gov.vn", "cu@thads.moj.gov.vn"]);
  expect(catalogue.entries.map(({ code }) => code)).toEqual([...aCatalogue().entries.map(({ code }) => code), "HUE-01"]);
  expect(of("an.nm@moj.gov.vn")).toMatchObject({ policy: { severities: {}, whenCheckFails: "let-go", guidance: "" }, catalogue: aCatalogue() });
});

test("the units of an office are known to the whole ministry, and supply to the mailbox of their office", () => {
  expect(judgeAddress({ address: "hue@thads.moj.gov.vn", name: "" }, of("an.nm@moj.gov.vn").policy).verdict).toBe("unit-mailbox");
  expect(publicationMailboxOf("HUE-VP", policy)).toBe("banbientap@thads.moj.gov.vn");
  expect(publicationMailboxOf("VP", policy)).toBe("banbientap@moj.gov.vn");
});

describe("a pilot", () => {
  const pilot = (part: object) => read({ offices: [department], pilot: part }, true);
  const checked = (part: object, person: string) => rulesForPerson(person, pilot(part), aCatalogue()).policy.enabled;
  test.each<[object, string, boolean]>([
    [{ units: ["VP"] }, "vanphongbo@moj.gov.vn", true],
    [{ units: ["VP"] }, "an.nm@moj.gov.vn", false],
    [{ units: ["HUE"] }, "binh.tv@thads.moj.gov.vn", true],
    [{ units: ["HUE-VP"] }, "binh.tv@thads.moj.gov.vn", true],
    [{ units: ["CUC"] }, "binh.tv@thads.moj.gov.vn", true],
    [{ units: ["HUE"] }, "ha@thads.moj.gov.vn", false],
    [{ addresses: ["An.NM@moj.gov.vn"] }, "an.nm@MOJ.gov.vn", true],
    [{ domains: ["thads.moj.gov.vn"] }, "ha@thads.moj.gov.vn", true],
    [{ domains: ["moj.gov.vn"] }, "ha@thads.moj.gov.vn", false],
  ])("%j holds for %s: %s", (part, person, is) => {
    expect(checked(part, person)).toBe(is);
  });
  test("leaves a person out by its own word, which is not the kill switch", () => {
    expect(rulesForPerson("x@moj.gov.vn", pilot({ units: ["VP"] }), aCatalogue()).policy).toMatchObject({ enabled: false, outsidePilot: true });
    expect(rulesForPerson("x@moj.gov.vn", { ...pilot({ units: ["VP"] }), enabled: false }, aCatalogue()).policy).toMatchObject({ enabled: false, outsidePilot: false });
  });
});

const severity = fc.constantFrom("off", "advise", "ask", "stop");
const kinds = fc.constantFrom(...findingKinds);
const someSeverities = fc.dictionary(kinds, severity);
const mailbox = fc.constantFrom("hue@thads.moj.gov.vn", "banbientap@moj.gov.vn", "banbientap@evil.com", "x@gmail.com", "nguoicu@moj.gov.vn", "u@mojj.gov.vn", "vp2@moj.gov.vn");
const mailboxes = fc.array(mailbox, { maxLength: 3 });
const { office } = fc.letrec<{ office: object }>((tie) => ({
  office: fc.record(
    {
      code: fc.constantFrom("A", "B", "C", "VP"),
      name: fc.constant("Cấp dưới"),
      domains: fc.constant(["thads.moj.gov.vn"]),
      units: fc.array(fc.record({ code: fc.constantFrom("VP", "N1", "N2"), name: fc.constant("Đơn vị"), mailboxes }), { maxLength: 2 }),
      publicationMailbox: mailbox,
      editorialBoard: mailboxes,
      denied: fc.array(fc.record({ address: mailbox }), { maxLength: 2 }),
      severities: someSeverities,
      locked: fc.array(kinds, { maxLength: 3 }),
      whenCheckFails: fc.constantFrom("let-go", "ask"),
      overdueWorkingDays: fc.integer({ min: 1, max: 60 }),
      entries: fc.array(fc.record({ code: fc.constantFrom("N-01", "TB-01"), vi: fc.constant("Mục"), supply: fc.boolean(), basis: fc.constant("ministry") }), { maxLength: 2 }),
      enabled: fc.constant(false),
      issuedDomains: fc.constant(["evil.com"]),
      stateSuffixes: fc.constant(["com"]),
      pilot: fc.constant({ units: ["VP"] }),
      supplyCopy: fc.constant("separate"),
      offices: fc.array(tie("office"), { maxLength: 2 }),
    },
    { requiredKeys: ["code", "name"] },
  ),
}));

/** Everything by which one policy is less strict than the other. */
function loosening(own: Policy, ministry: Policy): readonly string[] {
  const isOurs = (one: string) => /@(thads\.)?moj\.gov\.vn$/.test(one) && one !== "nguoicu@moj.gov.vn";
  const severityIn = (policy: Policy, kind: FindingKind) => policy.severities[kind] ?? defaultSeverity(kind);
  const same = ["enabled", "pilot", "issuedDomains", "stateSuffixes", "supplyCopy", "signIn"] as const;
  return [
    ...findingKinds.filter((kind) => stricter(severityIn(ministry, kind), severityIn(own, kind)) !== severityIn(own, kind)),
    ...(ministry.locked ?? []).filter((kind) => !own.locked?.includes(kind)).map((kind) => `unlocked ${kind}`),
    ...(ministry.whenCheckFails === "ask" && own.whenCheckFails !== "ask" ? ["whenCheckFails"] : []),
    ...(own.overdueWorkingDays > ministry.overdueWorkingDays ? ["overdueWorkingDays"] : []),
    ...ministry.denied.filter(({ address }) => !own.denied.some((one) => one.address === address)).map(({ address }) => `allowed ${address}`),
    ...same.filter((key) => JSON.stringify(own[key]) !== JSON.stringify(ministry[key])),
    ...(JSON.stringify(own.units.slice(0, ministry.units.length)) === JSON.stringify(ministry.units) ? [] : ["units"]),
    ...[...own.publicationMailboxes, ...own.editorialBoard, ...own.units.flatMap((unit) => unit.mailboxes)].filter((one) => !isOurs(one)),
    ...(ministry.locked?.includes("draft-attached") && own.editorialBoard.length > ministry.editorialBoard.length ? ["editorialBoard"] : []),
  ];
}

test("no child policy loosens anything, at any depth, whatever it says", () => {
  fc.assert(
    fc.property(fc.array(office, { maxLength: 3 }), someSeverities, fc.array(kinds, { maxLength: 4 }), fc.constantFrom("let-go", "ask"), (offices, severities, locked, whenCheckFails) => {
      const above = { severities, locked, whenCheckFails };
      const ministry = read(above);
      const whole = read({ ...above, offices });
      const codes = chainsOf(whole.offices).map((chain) => chain[chain.length - 1]!.code);
      const loosened = codes.flatMap((code) => loosening(policyFor(code, whole), ministry));
      expect(loosened).toEqual([]);
      const { catalogue } = rulesForPerson("ha@thads.moj.gov.vn", whole, official);
      expect(catalogue.entries.slice(0, official.entries.length)).toEqual(official.entries);
      expect(catalogue.entries.slice(official.entries.length).every(({ supply }) => supply)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
