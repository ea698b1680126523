import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020";
import { catalogueJsonSchema } from "../../src/config/catalogue-json-schema";
import { parseCatalogue } from "../../src/config/parse-catalogue";
import { parsePolicy } from "../../src/config/parse-policy";
import { policyJsonSchema } from "../../src/config/policy-json-schema";
import { readReduced } from "../../src/config/read-reduced";
import { reduceRules } from "../../src/config/reduce";
import { judgeAddress } from "../../src/domain/judge-address";
import { aCatalogue, aPolicy } from "../support/builders";

const file = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
const sample = JSON.parse(file("policy.json")) as Record<string, unknown>;
const faults = (differs: object) => {
  const parsed = parsePolicy(JSON.stringify({ ...sample, ...differs }));
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};

test("the sample policy can be read, is marked as a sample and agrees with its schema", () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(file("policy.schema.json")) as object);
  expect(validate(sample)).toBe(true);
  expect(aPolicy()).toMatchObject({ sample: true, enabled: true, publicationMailboxes: ["banbientap@moj.gov.vn"] });
});

test("the schemas in assets are those the code gives: npx tsx build/policy-schema.ts writes them", () => {
  expect(file("policy.schema.json")).toBe(policyJsonSchema());
  expect(file("catalogue.schema.json")).toBe(catalogueJsonSchema());
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(file("catalogue.schema.json")) as object);
  expect([validate(JSON.parse(file("catalogue.json"))), validate.errors]).toEqual([true, null]);
});

test.each([
  [{ issuedDomains: ["*.moj.gov.vn"] }, "issuedDomains[0]"],
  [{ issuedDomains: ["an@moj.gov.vn"] }, "issuedDomains[0]"],
  [{ issuedDomains: [] }, "issuedDomains"],
  [{ publicationMailboxes: ["Ban biên tập <banbientap@moj.gov.vn>"] }, "publicationMailboxes[0]"],
  [{ units: [{ code: "", name: "Văn phòng Bộ", mailboxes: ["x"] }] }, "units[0].code"],
  [{ units: [{ code: "VP", name: "Văn phòng Bộ", mailboxes: ["vp@moj.gov.vn", "x"] }] }, "units[0].mailboxes[1]"],
  [{ units: [{ code: "A", name: "A", mailboxes: ["vp@moj.gov.vn"] }, { code: "B", name: "B", mailboxes: ["VP@moj.gov.vn"] }] }, "units[1].mailboxes[0]"],
  [{ units: [{ code: "A", name: "A", mailboxes: [], publicationMailbox: "khac@moj.gov.vn" }] }, "units[0].publicationMailbox"],
  [{ units: [{ code: "A", name: "A", mailboxes: [] }, { code: "A", name: "B", mailboxes: [] }] }, "units[1].code"],
  [{ severities: { "not-supplied": "maybe" } }, "severities.not-supplied"],
  [{ severities: { "not-suplied": "ask" } }, "severities.not-suplied"],
  [{ isueddomains: [] }, "isueddomains"],
  [{ signIn: { clientId: "x", tenantId: "00000000-0000-0000-0000-000000000002" } }, "signIn.clientId"],
  [{ schemaVersion: 2 }, "schemaVersion"],
  [{ enabled: "yes" }, "enabled"],
])("%j is a fault at %s", (differs, path) => {
  expect(faults(differs)).toContain(path);
});

describe("authorities of signatures", () => {
  const der = (inner: number) => Buffer.from([0x30, 0x82, (inner + 2) >> 8, (inner + 2) & 0xff, 0x30, inner, ...new Array<number>(inner).fill(5)]).toString("base64");
  const pem = (base64: string) => `-----BEGIN CERTIFICATE-----\r\n${base64.replace(/.{64}/g, "$&\r\n")}\r\n-----END CERTIFICATE-----\r\n`;
  const withCertificate = (certificate: unknown) => faults({ signatureAuthorities: [{ name: "Ban Cơ yếu Chính phủ", certificate }] });

  test("are none unless the administrator names them", () => {
    expect(aPolicy().signatureAuthorities).toEqual([]);
  });
  test("are PEM or Base64", () => {
    expect(withCertificate(pem(der(100)))).toEqual([]);
    expect(withCertificate(der(100))).toEqual([]);
  });
  test.each<[string, unknown]>([
    ["nothing", ""],
    ["words", "Ban Cơ yếu"],
    ["Base64 of something else", Buffer.from("not a certificate at all").toString("base64")],
    ["a certificate cut short", der(100).slice(0, 100)],
    ["two certificates", pem(der(100)) + pem(der(100))],
    ["a key", pem(der(100)).replace(/CERTIFICATE/g, "PRIVATE KEY")],
    ["a length without end", Buffer.from([0x30, 0x80, 0x30, 0x80, 0, 0, 0, 0]).toString("base64")],
    ["a length of gigabytes", Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x30, 0]).toString("base64")],
    ["more than a certificate has", "A".repeat(20_000)],
    ["a number", 7],
  ])("%s is a fault at its place", (_what, certificate) => {
    expect(withCertificate(certificate)).toEqual(["signatureAuthorities[0].certificate"]);
  });
  test("have a name, and are not without end", () => {
    expect(faults({ signatureAuthorities: [{ name: " ", certificate: der(100) }] })).toEqual(["signatureAuthorities[0].name"]);
    expect(faults({ signatureAuthorities: [{ name: "x".repeat(201), certificate: der(100) }] })).toEqual(["signatureAuthorities[0].name"]);
    expect(faults({ signatureAuthorities: new Array<object>(41).fill({ name: "A", certificate: der(100) }) })).toEqual(["signatureAuthorities"]);
  });
  test("stay out of what the send event carries", () => {
    const policy = aPolicy({ signatureAuthorities: [{ name: "Ban Cơ yếu Chính phủ", certificate: der(100) }] });
    for (const builtIn of [true, false]) expect(JSON.stringify(reduceRules(policy, aCatalogue(), builtIn))).not.toMatch(/Ban Cơ yếu|signatureAuthorities/);
  });
});

test("every fault is found at once, each with a sentence that says what to do", () => {
  const parsed = parsePolicy(JSON.stringify({ ...sample, enabled: 1, issuedDomains: ["@"], denied: [{ address: "" }] }));
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(["enabled", "issuedDomains[0]", "denied[0].address"]);
  for (const { message } of parsed.ok ? [] : parsed.faults) expect(message).toMatch(/Hãy|phải/);
});

test.each([
  ['{"a":1,\n "b": }', "dòng 2, cột 7"],
  ['{"a":1,}', "dòng 1, cột 8"],
  ['{"a" 1}', "dòng 1, cột 5"],
  ["[1 2]", "dòng 1, cột 3"],
  ['{"a":"x', "dòng 1, cột 6"],
  ["{} x", "dòng 1, cột 4"],
])("a mistake in the JSON %j is placed", (text, place) => {
  const parsed = parsePolicy(text);
  expect(parsed.ok ? "" : parsed.faults[0]?.message).toContain(place);
});

test("an older add-in passes over what a newer policy adds", () => {
  const newer = JSON.stringify({ ...sample, regions: [], severities: { "not-supplied": "stop", "some-new-check": "ask" }, locked: ["outside-address", "some-new-check"] });
  const parsed = parsePolicy(newer, { ignoreUnknown: true });
  expect(parsed.ok && [parsed.value.severities, parsed.value.locked]).toEqual([{ "not-supplied": "stop" }, ["outside-address"]]);
  expect(parsePolicy(newer).ok).toBe(false);
});

test("a policy saved with a byte order mark can be read", () => {
  expect(parsePolicy(`\ufeff${file("policy.json")}`).ok).toBe(true);
});

test("two catalogue entries with one code, and a cue without weight, are faults", () => {
  const entry = { code: "A", vi: "Một", supply: true, basis: "stated" };
  const parsed = parseCatalogue(JSON.stringify({ title: "x", status: "official", entries: [entry, entry], exclusions: [] }));
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(["entries[1].code"]);
  const heavy = { ...entry, cues: { subject: [{ phrase: "x", weight: 9 }] } };
  const cued = parseCatalogue(JSON.stringify({ title: "x", status: "official", entries: [heavy] }));
  expect(cued.ok ? [] : cued.faults.map(({ path }) => path)).toEqual(["entries[0].cues.subject[0].weight"]);
});

test("the reduced rules judge as the whole ones do", () => {
  const [policy, catalogue] = [aPolicy(), aCatalogue()];
  const reduced = readReduced(JSON.parse(JSON.stringify(reduceRules(policy, catalogue))));
  if (!reduced) throw new Error("unreadable");
  for (const address of ["vanphongbo@moj.gov.vn", "an@moj.gov.vn", "u@m0j.gov.vn", "nguoicu@moj.gov.vn", "u@mof.gov.vn", "u@gmail.com", "u@x.com"]) {
    expect(judgeAddress({ address, name: "" }, reduced.policy).verdict).toBe(judgeAddress({ address, name: "" }, policy).verdict);
  }
  // Entries of one consequence share a row, so that only what follows from an entry is kept of it.
  const told = (entries: typeof catalogue.entries) => entries.map(({ code, supply, destinations }) => [code, supply, destinations.includes("portal")].join()).sort();
  expect(told(reduced.catalogue.entries)).toEqual(told(catalogue.entries));
  expect(reduced.catalogue.exclusions.map(({ code, effect }) => [code, effect])).toEqual(catalogue.exclusions.map(({ code, effect }) => [code, effect]));
});

test.each([null, 1, "x", [], {}, { v: 2 }, { v: 1, policy: {}, catalogue: {} }, { v: 1, policy: { issuedDomains: ["moj.gov.vn"] } }])("%j is no reduced form of the rules", (value) => {
  expect(readReduced(value)).toBeNull();
});

test("reduced rules with more or less in them than we know are read as far as they go", () => {
  const read = readReduced({ v: 1, policy: { issuedDomains: ["moj.gov.vn"], units: [["VP", ["vp@moj.gov.vn"], "new"]], severities: { a: "loud" }, more: 1 }, catalogue: { entries: [["A", "", 0, 0, null, {}, {}, {}, "new"]], exclusions: [], more: 1 } });
  expect(read?.policy).toMatchObject({ enabled: true, issuedDomains: ["moj.gov.vn"], units: [{ code: "VP", mailboxes: ["vp@moj.gov.vn"] }], denied: [], stateSuffixes: [] });
  expect(read?.catalogue.entries[0]).toMatchObject({ code: "A", types: [""], supply: false, role: null, cues: { subject: [], text: [], against: [] } });
});

test.each([
  ["a list that is none", { v: 1, policy: { issuedDomains: ["moj.gov.vn"], units: 3 }, catalogue: { entries: [], exclusions: [] } }],
  ["an entry without cues", { v: 1, policy: { issuedDomains: ["moj.gov.vn"] }, catalogue: { entries: [["A"]], exclusions: [] } }],
  ["no catalogue", { v: 1, policy: { issuedDomains: ["moj.gov.vn"] } }],
  ["no issued domain", { v: 1, policy: { issuedDomains: [] }, catalogue: { entries: [], exclusions: [] } }],
])("reduced rules with %s are not followed", (_what, rules) => {
  expect(readReduced(rules)).toBeNull();
});
