import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { loadRules, type RulesNeeds } from "../../src/config/load-rules";
import { aCatalogue, aPolicy } from "../support/builders";

const file = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
const renamed = (name: string) => JSON.stringify({ ...(JSON.parse(file("policy.json")) as object), name });

function needs(differs: Partial<RulesNeeds> & { policy?: string } = {}): RulesNeeds {
  const { policy = renamed("server"), ...rest } = differs;
  return {
    fetchText: (name) => Promise.resolve(name === "policy.json" ? policy : file(name)),
    readLastGood: () => JSON.stringify({ policy: renamed("kept"), catalogue: file("catalogue.json") }),
    writeLastGood: () => undefined,
    builtIn: { policy: aPolicy({ name: "built in" }), catalogue: aCatalogue() },
    person: "an.nm@moj.gov.vn",
    now: "2026-11-26T01:00:00.000Z",
    ...rest,
  };
}

test("the server's rules are used and kept", async () => {
  const kept: string[] = [];
  const rules = await loadRules(needs({ writeLastGood: (text) => void kept.push(text) }));
  expect([rules.source, rules.policy.name, rules.problem]).toEqual(["server", "server", null]);
  expect((await loadRules(needs({ policy: "{", readLastGood: (): string | null => kept[0] ?? null }))).policy.name).toBe("server");
});

test("a policy with a mistake is refused with its place; the last good one holds", async () => {
  const rules = await loadRules(needs({ policy: JSON.stringify({ ...(JSON.parse(file("policy.json")) as object), enabled: "no" }) }));
  expect([rules.source, rules.policy.name]).toEqual(["last-good", "kept"]);
  expect(rules.problem).toContain("enabled:");
});

test.each([
  ["offline", { readLastGood: (): string | null => null }],
  ["a kept copy that is damaged", { readLastGood: (): string | null => "{" }],
  ["a store that refuses", { readLastGood: (): string | null => { throw new Error("denied"); } }],
] as const)("with no server and %s the built-in rules hold", async (_why, differs) => {
  const rules = await loadRules(needs({ fetchText: () => Promise.reject(new Error("offline")), ...differs }));
  expect([rules.source, rules.policy.name]).toEqual(["built-in", "built in"]);
  expect(rules.problem).toContain("offline");
});

test("a store that is full costs nothing", async () => {
  expect((await loadRules(needs({ writeLastGood: () => { throw new Error("full"); } }))).source).toBe("server");
});
