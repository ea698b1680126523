import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { loadRules, type RulesNeeds } from "../../src/config/load-rules";
import { aCatalogue, aPolicy } from "../support/builders";

const file = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
const sample = JSON.parse(file("policy.json")) as object;
const named = (name: string, differs: object = {}) => JSON.stringify({ ...sample, name, ...differs });
const now = "2026-11-26T01:00:00.000Z";
const kept = JSON.stringify({ policy: named("kept", { severities: { "outside-address": "stop" } }), catalogue: file("catalogue.json"), at: "2026-11-20T02:00:00.000Z" });

function needs(differs: Partial<RulesNeeds> & { policy?: string; catalogue?: string } = {}): RulesNeeds {
  const { policy = named("server"), catalogue = file("catalogue.json"), ...rest } = differs;
  return {
    fetchText: (name) => Promise.resolve(name === "policy.json" ? policy : catalogue),
    readLastGood: () => kept,
    writeLastGood: () => undefined,
    builtIn: () => ({ policy: aPolicy({ name: "built in" }), catalogue: aCatalogue() }),
    person: "an.nm@moj.gov.vn",
    now,
    ...rest,
  };
}

test("the server's rules are used and kept, with the moment", async () => {
  const written: string[] = [];
  const rules = await loadRules(needs({ writeLastGood: (text) => void written.push(text) }));
  expect(rules).toMatchObject({ source: "server", policy: { name: "server" }, problem: null, comesOn: null, loadedAt: now });
  const later = await loadRules(needs({ policy: "{", readLastGood: (): string | null => written[0] ?? null, now: "2026-12-01T00:00:00.000Z" }));
  expect(later).toMatchObject({ source: "last-good", policy: { name: "server" }, loadedAt: now });
});

test("rules are those of the person's office, also from the last good copy", async () => {
  const policy = named("server", { offices: [{ code: "CUC", name: "Cục", domains: ["thads.moj.gov.vn"], whenCheckFails: "ask" }] });
  const last = JSON.stringify({ policy, catalogue: file("catalogue.json"), at: now });
  for (const differs of [{ policy }, { policy: "{", readLastGood: () => last }]) {
    expect((await loadRules(needs({ ...differs, person: "ha@thads.moj.gov.vn" }))).policy.whenCheckFails).toBe("ask");
    expect((await loadRules(needs(differs))).policy.whenCheckFails).toBe("let-go");
  }
});

describe("a policy that is not in force yet", () => {
  test.each([
    ["2026-11-25", "server", null],
    ["2026-11-26", "server", null],
    ["2026-11-27", "last-good", "2026-11-27"],
  ])("from %s: %s", async (validFrom, source, comesOn) => {
    const written: string[] = [];
    const rules = await loadRules(needs({ policy: named("server", { validFrom }), writeLastGood: (text) => void written.push(text) }));
    expect(rules).toMatchObject({ source, comesOn, problem: null });
    expect(written.length).toBe(source === "server" ? 1 : 0);
  });
  test("begins with the day in Vietnam", async () => {
    const on = (moment: string) => loadRules(needs({ policy: named("server", { validFrom: "2026-12-01" }), now: moment })).then(({ source }) => source);
    expect([await on("2026-11-30T16:59:59.000Z"), await on("2026-11-30T17:00:00.000Z")]).toEqual(["last-good", "server"]);
  });
});

const refused = (why: string) => ({ fetchText: () => Promise.reject(new Error(why)) });
const onlyFails = (which: string) => ({ fetchText: (name: string) => (name === which ? Promise.reject(new Error("404")) : Promise.resolve(name === "policy.json" ? named("server", { enabled: false }) : file("catalogue.json"))) });
const silenced = named("server", { enabled: false });
/** Every way in which what the server gives is not a policy; each would also switch the checks off if it were followed. */
const failures: readonly (readonly [string, Parameters<typeof needs>[0]])[] = [
  ["no network", refused("Failed to fetch")],
  ["not found", refused("policy.json: 404")],
  ["a throw that is no error", { fetchText: () => Promise.reject("x") }],
  ["a throw before any promise", { fetchText: () => { throw new TypeError("fetch"); } }],
  ["a policy without catalogue", onlyFails("catalogue.json")],
  ["a catalogue without policy", onlyFails("policy.json")],
  ["a page of a hotel's network", { policy: "<!doctype html><title>Wi-Fi</title>" }],
  ["nothing at all", { policy: "" }],
  ["a file cut short", { policy: silenced.slice(0, -40) }],
  ["a file of four megabytes", { policy: silenced.replace("{", `{${" ".repeat(4_000_001)}`) }],
  ["groups in groups", { policy: silenced.replace("{", `{"x":${"[".repeat(20_000)}${"]".repeat(20_000)},`) }],
  ["offices in offices", { policy: `{"offices":${'[{"offices":'.repeat(5_000)}[]${"}]".repeat(5_000)}}` }],
  ["null", { policy: "null" }],
  ["a list", { policy: "[]" }],
  ["a switch in quotes", { policy: named("server", { enabled: "false" }) }],
  ["a switch of nought", { policy: named("server", { enabled: 0 }) }],
  ["a switch by the prototype", { policy: silenced.replace('"enabled":false', '"__proto__":{"enabled":false}') }],
  ["a switch and a list of the wrong kind", { policy: named("server", { enabled: false, units: {} }) }],
  ["a switch and no domains", { policy: named("server", { enabled: false, issuedDomains: [] }) }],
  ["a switch in a later form", { policy: named("server", { enabled: false, schemaVersion: 9 }) }],
  ["a switch and a mailbox of strangers", { policy: named("server", { enabled: false, publicationMailboxes: ["x@evil.com"] }) }],
  ["a pilot of nobody known", { policy: named("server", { pilot: { units: ["NOBODY"] } }) }],
  ["a catalogue without entries", { policy: silenced, catalogue: JSON.stringify({ title: "x", status: "official", entries: [] }) }],
  ["a catalogue that is a page", { policy: silenced, catalogue: "<html>" }],
];

describe.each(failures)("with %s from the server", (_what, differs) => {
  test("the last good copy stays in force, whole, and the reason is told", async () => {
    const written: string[] = [];
    const rules = await loadRules(needs({ ...differs, writeLastGood: (text) => void written.push(text) }));
    expect(rules).toMatchObject({ source: "last-good", policy: { name: "kept", enabled: true, severities: { "outside-address": "stop" } }, loadedAt: "2026-11-20T02:00:00.000Z" });
    expect(rules.problem).not.toBe(null);
    expect(written).toEqual([]);
  });

  test.each<[string, () => string | null | Promise<string>]>([
    ["none", () => null],
    ["a damaged one", () => kept.slice(0, -30)],
    ["one that is null", () => "null"],
    ["one of numbers", () => '{"policy":7,"catalogue":7}'],
    ["a switched-off one that is damaged", () => JSON.stringify({ policy: silenced.slice(1), catalogue: file("catalogue.json") })],
    ["a forbidden store", () => { throw new Error("denied"); }],
    ["a store that breaks", () => Promise.reject(new Error("broken"))],
  ])("and of last good copies %s, those left for the send event are in force, then those built in", async (_which, readLastGood) => {
    const leftForSend = () => Promise.resolve({ policy: aPolicy({ name: "mailbox" }), catalogue: aCatalogue() });
    expect(await loadRules(needs({ ...differs, readLastGood, leftForSend }))).toMatchObject({ source: "last-good", policy: { name: "mailbox", enabled: true }, loadedAt: null });
    expect(await loadRules(needs({ ...differs, readLastGood }))).toMatchObject({ source: "built-in", policy: { name: "built in", enabled: true } });
  });
});

test("a policy with a mistake is refused with its place", async () => {
  expect((await loadRules(needs({ policy: named("server", { enabled: "no" }) }))).problem).toContain("enabled:");
});

test("a store that is full costs nothing", async () => {
  expect((await loadRules(needs({ writeLastGood: () => { throw new Error("full"); } }))).source).toBe("server");
});
