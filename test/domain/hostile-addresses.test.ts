import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgeAddress } from "../../src/domain/judge-address";
import type { Recipient } from "../../src/domain/mail";
import { isOneOf } from "../../src/domain/read-address";
import { decideDraft } from "../../src/jobs/decide-draft";
import { families, hostileAddress } from "../fuzz/hostile-addresses";
import { hostileFault } from "../fuzz/hostile-fault";
import { aCatalogue, aDocument, aMail, anAttachment, aPolicy, aRecipient, carrying, ordinary, unitMailbox } from "../support/builders";

const policy = aPolicy();
const catalogue = aCatalogue();
const seed = fc.nat(2 ** 31 - 1);

test("no address is worth more than it is, and those meant to deceive are called so", () => {
  fc.assert(
    fc.property(seed, (chosen) => {
      const hostile = hostileAddress(chosen, policy);
      expect({ ...hostile, fault: hostileFault(hostile, judgeAddress(hostile, policy), policy) }).toEqual({ ...hostile, fault: null });
    }),
    { numRuns: 5000 },
  );
});

test("every family is met", () => {
  const count = Object.keys(families).length;
  expect(new Set(Array.from({ length: count }, (_, at) => hostileAddress(at, policy).family)).size).toBe(count);
});

const recipient = fc.record({ seed, field: fc.constantFrom("to" as const, "cc" as const, "bcc" as const), isList: fc.boolean() }).map(({ seed: chosen, field, isList }) => {
  const { address, name } = hostileAddress(chosen, policy);
  return aRecipient(address, { name, field, isList });
});
const anyMail = fc.record({
  recipients: fc.array(fc.oneof({ weight: 3, arbitrary: recipient }, fc.constantFrom(aRecipient("lan.vt@moj.gov.vn"), aRecipient("banbientap@moj.gov.vn"), aRecipient("x@gmail.com"))), { maxLength: 8 }),
  fromUnit: fc.boolean(),
  entries: fc.constantFrom<readonly string[]>([], ["TB-01"], ["TB-02"], ["YK-01", "YK-02"], ["X-01"], ["X-02"]),
  hasFile: fc.boolean(),
  text: fc.constantFrom("Kính gửi anh.", "Tôi gửi kèm theo văn bản."),
});
type AnyMail = typeof anyMail extends fc.Arbitrary<infer M> ? M : never;

function decided({ recipients, fromUnit, entries, hasFile, text }: AnyMail) {
  const mail = aMail({ recipients, text, ...(fromUnit ? { from: unitMailbox } : {}), attachments: hasFile ? entries.map((entry) => anAttachment(`${entry}.pdf`)) : [] });
  return decideDraft(mail, { policy, catalogue }, () => (entries.length === 0 ? ordinary : carrying(...entries.map((entry) => aDocument(entry, hasFile ? `${entry}.pdf` : null)))));
}

/** What is said, whatever the order of those it is said of. */
function said(mail: AnyMail) {
  const { findings, decision, official } = decided(mail);
  const sorted = (people: readonly object[]) => people.map((one) => JSON.stringify(one)).sort();
  return { official, decision: decision.kind, findings: findings.map((finding) => ("recipients" in finding ? { ...finding, recipients: sorted(finding.recipients) } : finding)) };
}

test("what is found does not depend on the order of the recipients", () => {
  fc.assert(
    fc.property(anyMail.chain((mail) => fc.tuple(fc.constant(mail), fc.shuffledSubarray(mail.recipients, { minLength: mail.recipients.length }))), ([mail, shuffled]) => {
      expect(said({ ...mail, recipients: shuffled })).toEqual(said(mail));
    }),
    { numRuns: 2000 },
  );
});

const isToTheBoardAlone = ({ recipients }: AnyMail) => recipients.every(({ address }) => isOneOf(address, policy.editorialBoard));
const strictness = { allow: 0, ask: 1, stop: 2 };

test("one more recipient whose mailbox the ministry issued never makes the decision stricter", () => {
  // The publication mailbox may: a withheld document must not go there.
  const issued: fc.Arbitrary<Recipient> = fc.constantFrom("lan.vt@moj.gov.vn", "cntt@moj.gov.vn", "hanoi@thads.moj.gov.vn", "An+x@THADS.moj.gov.vn.").map((address) => aRecipient(address));
  fc.assert(
    fc.property(anyMail, issued, fc.nat(8), (mail, more, at) => {
      // A draft may go to the editorial board alone: anyone more, and it is asked about.
      fc.pre(!isToTheBoardAlone(mail));
      const recipients = [...mail.recipients.slice(0, at), more, ...mail.recipients.slice(at)];
      expect(strictness[decided({ ...mail, recipients }).decision.kind]).toBeLessThanOrEqual(strictness[decided(mail).decision.kind]);
    }),
    { numRuns: 2000 },
  );
});
