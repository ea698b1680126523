import { describe, expect, test } from "@jest/globals";
import { parsePolicy } from "../../../src/config/parse-policy";
import { faultLines } from "../../../src/config/parsed";
import { brokenPolicies } from "./broken-policies";

describe("to an administrator", () => {
  test.each(brokenPolicies)("%s is a fault with its place and what to write", (_what, file) => {
    const parsed = parsePolicy(file);
    if (parsed.ok) throw new Error("no fault was found");
    expect(`\n${faultLines(parsed.faults)}\n`).toMatchSnapshot();
    for (const { path, message } of parsed.faults) {
      expect(message).toMatch(/[Hh]ãy |[Pp]hải /);
      expect(message).not.toMatch(/lược đồ|invalid|undefined|\[object/i);
      if (/^\s*\{/.test(file) && !message.includes("JSON")) expect(path).not.toBe("");
    }
  });
});
