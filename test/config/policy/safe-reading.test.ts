import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { parseCatalogue } from "../../../src/config/parse-catalogue";
import { defaultSeverity } from "../../../src/domain/default-severities";
import { findingKinds } from "../../../src/domain/finding-kinds";
import { stricter } from "../../../src/domain/policy-for";
import { aCatalogue } from "../../support/builders";
import { department, read } from "./office-policy";

describe("an add-in older than the policy", () => {
  test.each<[string, object, object]>([
    ["passes over unknown kinds of finding", { severities: { "some-new-check": "stop" }, locked: ["outside-address", "some-new-check"] }, { severities: {}, locked: ["outside-address"] }],
    ["asks where a severity is unknown", { severities: { "unsigned-pdf": "quarantine", "outside-address": 7 } }, { severities: { "unsigned-pdf": "ask", "outside-address": "ask" } }],
    ["does what the kind does by itself where that is stricter", { severities: { "secrecy-mark": "quarantine" } }, { severities: { "secrecy-mark": "stop" } }],
    ["asks where a way of failing is unknown", { whenCheckFails: "ask-twice" }, { whenCheckFails: "ask" }],
    ["supplies with the mail where another way is unknown", { supplyCopy: "by-pigeon" }, { supplyCopy: "with-mail" }],
    ["leaves nobody out by a pilot of which it knows nothing", { pilot: { regions: ["north"] } }, { pilot: null }],
    ["leaves nobody out by an empty pilot", { pilot: {} }, { pilot: null }],
    ["knows those of a pilot that it can read", { pilot: { regions: ["north"], units: ["VP", "NEW"] } }, { pilot: { units: ["VP", "NEW"], addresses: [], domains: [] } }],
    ["shows nothing of what only tells and cannot be read", { support: ["a"], guidance: "ftp://x", minAddinVersion: 2, publishedAt: "soon", name: 7, texts: { off: 1, later: { vi: "x" }, notice: { vi: "Tập huấn" } } }, { support: "", guidance: "", minAddinVersion: "", publishedAt: "", name: "", texts: { notice: { vi: "Tập huấn", en: "" } } }],
  ])("%s", (_what, differs, expected) => {
    expect(read(differs)).toMatchObject(expected);
    const [office] = read({ offices: [{ ...department, ...differs, name: department.name }] }).offices;
    const { supplyCopy: _one, pilot: _two, minAddinVersion: _three, publishedAt: _four, name: _five, ...ofOffice } = expected as Record<string, unknown>;
    expect(office).toMatchObject(ofOffice);
  });

  test.each<[string, object]>([
    ["a switch", { enabled: "false" }],
    ["a list of domains", { issuedDomains: "moj.gov.vn" }],
    ["a list of what is withdrawn", { denied: {} }],
    ["a day", { validFrom: "tomorrow" }],
    ["a later form", { schemaVersion: 2 }],
    ["an office", { offices: [{ code: "X" }] }],
    ["an office's switches", { offices: [{ code: "X", name: "X", domains: "moj.gov.vn" }] }],
    ["severities", { severities: "all" }],
    ["a pilot of unknown units", { pilot: { units: ["NEW"] } }],
    ["a pilot", { pilot: "VP" }],
    ["a publication mailbox of strangers", { publicationMailboxes: ["banbientap@evil.com"] }],
    ["a board of strangers", { editorialBoard: ["banbientap@evil.com"] }],
  ])("refuses a policy whose %s cannot be read", (_what, differs) => {
    expect(() => read(differs)).toThrow();
  });
});

test("whatever later versions add, an older add-in is never less strict than without it", () => {
  const before = read();
  const strange = fc.string({ minLength: 1 }).filter((key) => !(key in before) && key !== "$schema");
  const known = fc.constantFrom(...findingKinds);
  const future = fc.record({
    more: fc.dictionary(strange, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
    severities: fc.dictionary(fc.oneof(known, strange), fc.oneof(fc.string(), fc.integer(), fc.jsonValue({ maxDepth: 1 })).filter((value) => !["off", "advise", "ask", "stop"].includes(String(value)))),
    locked: fc.array(fc.oneof(known, fc.string(), fc.jsonValue({ maxDepth: 1 }))),
    whenCheckFails: fc.string(),
    supplyCopy: fc.string().filter((word) => word !== "separate"),
    support: fc.jsonValue({ maxDepth: 1 }),
    guidance: fc.jsonValue({ maxDepth: 1 }),
    texts: fc.jsonValue({ maxDepth: 2 }),
    unit: fc.dictionary(strange.filter((key) => !["code", "mailboxes", "members", "responsible"].includes(key)), fc.jsonValue({ maxDepth: 1 })),
  });
  fc.assert(
    fc.property(future, ({ more, unit, ...levels }) => {
      const units = before.units.map((one) => ({ ...unit, ...one, mailboxes: [...one.mailboxes] }));
      for (const differs of [{ ...more, ...levels, units }, { units, offices: [{ ...department, ...levels, ...more, offices: [] }] }]) {
        const policy = read(differs);
        const looser = findingKinds.filter((kind) => {
          const [now, then] = [policy.severities[kind] ?? defaultSeverity(kind), before.severities[kind] ?? defaultSeverity(kind)];
          return stricter(now, then) !== now;
        });
        expect([looser, policy.enabled, policy.pilot, policy.supplyCopy]).toEqual([[], true, null, "with-mail"]);
        expect([policy.issuedDomains, policy.denied, policy.stateSuffixes]).toEqual([before.issuedDomains, before.denied, before.stateSuffixes]);
      }
    }),
    { numRuns: 300 },
  );
});

test("an add-in older than the catalogue keeps what it knows, and supplies nothing of an unknown exclusion", () => {
  const file = JSON.parse(readFileSync("assets/catalogue.json", "utf8")) as { entries: object[]; exclusions: object[] };
  const [first, ...entries] = file.entries;
  const [exclusion, ...exclusions] = file.exclusions;
  const newer = JSON.stringify({
    ...file,
    status: "draft",
    entries: [{ ...first, destinations: ["portal", "archive"], role: "new-role", basis: "decree", later: 1 }, ...entries],
    exclusions: [{ ...exclusion, effect: "delay" }, ...exclusions],
  });
  expect(parseCatalogue(newer).ok).toBe(false);
  const parsed = parseCatalogue(newer, { ignoreUnknown: true });
  expect(parsed.ok && parsed.value).toMatchObject({ status: "reconstructed", entries: [{ destinations: ["portal"], role: null, basis: "reconstructed" }, ...aCatalogue().entries.slice(1)], exclusions: [{ effect: "withhold" }, ...aCatalogue().exclusions.slice(1)] });
});
