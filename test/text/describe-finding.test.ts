import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../src/text/describe-finding";
import { describeReason } from "../../src/text/describe-address";
import { describeTrouble } from "../../src/text/describe-trouble";
import type { Trouble } from "../../src/domain/trouble";
import type { AddressReason } from "../../src/domain/address";
import type { Language } from "../../src/text/language";
import { languageOf } from "../../src/text/language";
import { everyFinding, lookAlike } from "./findings";

const reasons: readonly AddressReason[] = [
  { kind: "no-address" }, { kind: "two-at-signs" }, { kind: "hidden-characters" }, { kind: "directory-name" }, { kind: "on-deny-list", note: "đã nghỉ" },
  { kind: "unit-mailbox", unit: "VP" }, { kind: "issued-domain", domain: "moj.gov.vn" }, { kind: "same-skeleton", meant: "moj.gov.vn" },
  { kind: "issued-name-inside", meant: "moj.gov.vn" }, { kind: "one-letter-away", meant: "moj.gov.vn" }, { kind: "display-name-shows", meant: "a@moj.gov.vn" },
  { kind: "state-suffix", suffix: "gov.vn" }, { kind: "ministry-subdomain", domain: "abc.moj.gov.vn" }, { kind: "personal-provider", provider: "gmail.com" },
  { kind: "members-unknown" }, { kind: "not-issued" },
];
const troubles: readonly Trouble[] = [
  { kind: "outlook", call: "to.getAsync", code: 9020 }, { kind: "offline" }, { kind: "no-token", code: "x" }, { kind: "no-nested-app-auth" }, { kind: "refused", status: 403, code: "ErrorAccessDenied" },
  { kind: "refused", status: 500, code: "x" }, { kind: "busy", retryAfterSeconds: 7 }, { kind: "no-publication-mailbox" }, { kind: "secret" }, { kind: "withheld" },
  { kind: "incomplete", missing: ["symbol", "issuedDate"] }, { kind: "unexpected", message: "x" },
];

describe.each<Language>(["vi", "en"])("in %s", (language) => {
  test.each(everyFinding("tệp.pdf").map((finding) => [finding.kind, finding] as const))("%s says what is wrong and what to do", (_, finding) => {
    const { title, what, todo } = describeFinding(finding, language);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/[.!]$/);
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
    expect(what + todo).not.toMatch(/undefined|\[object|\.\./);
    expect(what + todo).toBe((what + todo).normalize("NFC"));
  });

  test.each(reasons.map((reason) => [reason.kind, reason] as const))("an address has a reason of one sentence: %s", (_, reason) => {
    expect(describeReason(reason, language)).toMatch(/^\S.*\.$/);
  });

  test.each(troubles.map((trouble) => [trouble.kind, trouble] as const))("trouble says what to do: %s", (_, trouble) => {
    const { what, todo } = describeTrouble(trouble, language);
    expect(what).toMatch(/\.$/);
    expect(todo.length).toBeGreaterThan(10);
  });

  test("a rule is quoted only where there is one", () => {
    const without = everyFinding().filter((finding) => describeFinding(finding, language).legal === null).map(({ kind }) => kind);
    expect(without).toEqual(["denied-address", "withheld-document", "missing-attachment", "unread-attachment", "recipients-incomplete", "personal-data", "new-outside-domain", "visible-recipients"]);
  });
});

test("a mail to an address that was not issued has no validity; it is not called forbidden", () => {
  for (const finding of everyFinding().slice(0, 8)) {
    const { title, what, todo, legal } = describeFinding(finding, "vi");
    expect(title + what + todo + legal).not.toMatch(/cấm|không được/i);
  }
});

test("a look-alike is named with what it is taken for", () => {
  expect(describeFinding({ kind: "look-alike-address", severity: "ask", recipients: [lookAlike] }, "vi").what).toBe("an@m0j.gov.vn: Trông giống moj.gov.vn nhưng là ký tự khác.");
});

test("hidden and bidirectional characters of a mail are shown, not obeyed", () => {
  const { what } = describeFinding({ kind: "missing-attachment", severity: "ask", phrase: "đính\u200bkèm\u202ecod.exe" }, "vi");
  expect(what).toContain("“đính�kèm�cod.exe”");
});

test("any language of Outlook but English reads Vietnamese", () => {
  expect([languageOf("en-GB"), languageOf("vi-VN"), languageOf("fr-FR"), languageOf(undefined)]).toEqual(["en", "vi", "vi", "vi"]);
});
