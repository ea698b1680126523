import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AddressVerdict } from "../../src/domain/address";
import { judgeAddress } from "../../src/domain/judge-address";
import { aPolicy } from "../support/builders";

const policy = aPolicy();
const judge = (address: string, name = "", isList = false) => judgeAddress({ address, name }, policy, isList);
const verdict = (address: string, name = "", isList = false) => judge(address, name, isList).verdict;

const cases: readonly (readonly [address: string, expected: AddressVerdict, why: string])[] = [
  ["", "unreadable", "nothing at all"],
  ["@moj.gov.vn", "unreadable", "nothing before the @"],
  ["an@", "unreadable", "nothing after the @"],
  ["an@.", "unreadable", "only a dot after the @"],
  ["an@moj..gov.vn", "unreadable", "an empty label"],
  ["Văn phòng Bộ", "unreadable", "unresolved text"],
  ["an@moj.gov.vn@gmail.com", "unreadable", "two @"],
  ["an@moj.gov.vn, b@gmail.com", "unreadable", "two addresses in one"],
  ["an\u200b@moj.gov.vn", "unreadable", "a zero-width space"],
  ["an@moj\u00ad.gov.vn", "unreadable", "a soft hyphen"],
  ["an@\u202emoj.gov.vn", "unreadable", "a bidirectional override"],
  ["an\u0007@moj.gov.vn", "unreadable", "a control character"],
  ["/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=an", "unreadable", "a legacy directory name"],
  ["IMCEAEX-_o=Moj_ou=First_cn=an@moj.gov.vn", "unreadable", "a legacy directory name wrapped up as an address"],
  ["IMCEAEX-an@moj.gov.vn", "unreadable", "the same with nothing in it but letters"],
  ["nguoicu@moj.gov.vn", "denied", "someone who left"],
  ["NguoiCu+x@MOJ.gov.vn.", "denied", "someone who left, written otherwise"],
  ['"nguoicu"@moj.gov.vn', "denied", "someone who left, quoted"],
  ["vanphongbo@moj.gov.vn", "unit-mailbox", "a unit's mailbox"],
  ["VanPhongBo+thang11@moj.gov.vn", "unit-mailbox", "a unit's mailbox with a plus tag"],
  ["hanoi@thads.moj.gov.vn", "unit-mailbox", "a local office"],
  ["an@moj.gov.vn", "issued", "a person's mailbox"],
  ["an@thads.moj.gov.vn", "issued", "a person of a local office"],
  ["AN@MOJ.GOV.VN", "issued", "capitals"],
  ["an@moj.gov.vn.", "issued", "a trailing dot"],
  ["  an@moj.gov.vn\t", "issued", "blanks around"],
  ["<an@moj.gov.vn>", "issued", "angle brackets"],
  ["an(Nguyễn An)@moj.gov.vn", "issued", "a comment in the local part"],
  ["an@moj.gov.vn (x@gmail.com)", "issued", "a comment after"],
  ["an@(evil.com)moj.gov.vn", "issued", "a comment before the host"],
  ['"x@gmail.com"@moj.gov.vn', "issued", "a quoted local part with an @"],
  ["banbientap@moj.gov.vn", "issued", "the publication mailbox is no unit's"],
  ["u@moj.gov.vn.com", "look-alike", "the ministry's domain as a prefix"],
  ["u@moj.gov.vn.evil.com", "look-alike", "the ministry's domain as the first labels"],
  ["u@x.moj.gov.vn.evil.com", "look-alike", "the ministry's domain as inner labels"],
  ["u@mojgov.vn", "look-alike", "a dot lost"],
  ["u@moj-gov.vn", "look-alike", "a dot changed"],
  ["u@moj-gov.vn.com", "look-alike", "a dot changed, and a prefix"],
  ["u@mail.moj-gov-vn.com", "look-alike", "hyphens for dots inside"],
  ["u@mojgovvn.com", "look-alike", "all dots lost"],
  ["u@xmoj.gov.vn", "look-alike", "one letter put in"],
  ["u@mojj.gov.vn", "look-alike", "one letter twice"],
  ["u@mo.gov.vn", "look-alike", "one letter left out"],
  ["u@mjo.gov.vn", "look-alike", "two letters swapped"],
  ["u@moj.gov.vm", "look-alike", "one letter replaced outside the state's suffixes"],
  ["u@moj.qov.vn", "look-alike", "q for g"],
  ["u@m0j.gov.vn", "look-alike", "a digit for a letter"],
  ["u@rnoj.gov.vn", "look-alike", "rn for m"],
  ["u@moj.9ov.vn", "look-alike", "a nine for g"],
  ["u@m\u043ej.gov.vn", "look-alike", "a Cyrillic о"],
  ["u@xn--mj-fmc.gov.vn", "look-alike", "a Cyrillic о in punycode"],
  ["u@m\u03bfj.g\u03bfv.vn", "look-alike", "Greek omicrons"],
  ["u@\uff4d\uff4f\uff4a.gov.vn", "look-alike", "full-width letters"],
  ["u@moj\u3002gov\u3002vn", "look-alike", "ideographic full stops"],
  ["u@mọj.gov.vn", "look-alike", "a letter with a diacritic"],
  ["u@mo\u0323j.gov.vn", "look-alike", "the same, decomposed"],
  ["u@moj.gov.vṇ", "look-alike", "a dot below n"],
  ["u@thads.m0j.gov.vn", "look-alike", "a digit in the second issued domain"],
  ["moj.gov.vn@gmail.com", "look-alike", "the ministry's domain as the local part"],
  ["user%moj.gov.vn@example.com", "look-alike", "percent routing"],
  ['"x@moj.gov.vn"@example.com', "look-alike", "the ministry's address quoted"],
  ["an.moj.gov.vn@mof.gov.vn", "look-alike", "the ministry's domain in a local part of a state body"],
  ["u@mof.gov.vn", "state-body", "another ministry, one letter away"],
  ["u@abc.moj.gov.vn", "state-body", "a subdomain of the ministry that has no mail"],
  ["u@fakemoj.gov.vn", "state-body", "a state domain that ends alike"],
  ["u@gov.vn", "state-body", "the suffix itself"],
  ["u@chinhphu.vn", "state-body", "the apex of a suffix"],
  ["u@vpcp.chinhphu.vn", "state-body", "below a suffix"],
  ["u@toaan.gov.vn", "state-body", "the courts"],
  ["u@sotuphap.sonla.gov.vn", "state-body", "a province"],
  ["u@gmail.com", "personal-provider", "by name in 5598"],
  ["u@mail.yahoo.com", "personal-provider", "a provider's subdomain"],
  ["botuphap@gmail.com", "personal-provider", "the ministry's name, not its domain"],
  ["an+moj.gov.vn@gmail.com", "personal-provider", "a plus tag does not change the verdict"],
  ["an(moj.gov.vn)@gmail.com", "personal-provider", "a comment does not change the verdict"],
  ["u@[192.168.1.1]", "outside", "an IP literal"],
  ["u@[IPv6:::1]", "outside", "an IPv6 literal"],
  ["u@example.com", "outside", "anyone else"],
  ["u@notgov.vn", "outside", "not below gov.vn"],
  ["u@mygmail.com", "outside", "not below gmail.com"],
  ["u@xn--moj-.gov.vn", "state-body", "punycode that encodes nothing stays itself"],
];

test.each(cases)("%j is %s: %s", (address, expected) => {
  expect(verdict(address)).toBe(expected);
});

test("a display name that shows an issued or state address over another is a trap", () => {
  expect(judge("x@gmail.com", "vanphong@moj.gov.vn")).toEqual({ verdict: "look-alike", reason: { kind: "display-name-shows", meant: "vanphong@moj.gov.vn" } });
  expect(verdict("x@example.com", "Vụ X <vux @ mof.gov.vn>")).toBe("look-alike");
  expect(verdict("x@mof.gov.vn", "y@mof.gov.vn")).toBe("look-alike");
  expect(verdict("x@gmail.com", "vanphong＠ｍoj.gov.vn")).toBe("look-alike");
});

test("a display name that shows its own address, or no ministry's, is none", () => {
  expect(verdict("x@mof.gov.vn", "X@mof.gov.vn")).toBe("state-body");
  expect(verdict("x@gmail.com", "x@gmail.com")).toBe("personal-provider");
  expect(verdict("x@gmail.com", "Văn phòng Bộ")).toBe("personal-provider");
  expect(verdict("an@moj.gov.vn", "vanphongbo@moj.gov.vn")).toBe("issued");
});

test("a list is only a list when nothing else is known of it", () => {
  expect(verdict("nhom@example.com", "", true)).toBe("list");
  expect(verdict("nhom@moj.gov.vn", "", true)).toBe("issued");
  expect(verdict("nhom@gmail.com", "", true)).toBe("personal-provider");
});

test("the reason says what a subdomain of the ministry and a state body are", () => {
  expect(judge("u@abc.moj.gov.vn").reason).toEqual({ kind: "ministry-subdomain", domain: "abc.moj.gov.vn" });
  expect(judge("u@fakemoj.gov.vn").reason).toEqual({ kind: "state-suffix", suffix: "gov.vn" });
  expect(judge("u@m0j.gov.vn").reason).toEqual({ kind: "same-skeleton", meant: "moj.gov.vn" });
  expect(judge("u@mojj.gov.vn").reason).toEqual({ kind: "one-letter-away", meant: "moj.gov.vn" });
  expect(judge("u@moj.gov.vn.evil.vn").reason).toEqual({ kind: "issued-name-inside", meant: "moj.gov.vn" });
});

test("no text is too strange to be judged", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }), (address, name) => {
    judge(address, name);
  }), { numRuns: 500 });
});

const hostLabel = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const aHost = fc.array(hostLabel, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));

test("a trailing dot and capitals never change a verdict", () => {
  fc.assert(fc.property(aHost, (host) => {
    expect(verdict(`an@${host}.`)).toBe(verdict(`an@${host}`));
    expect(verdict(`AN@${host.toUpperCase()}`)).toBe(verdict(`an@${host}`));
  }), { numRuns: 300 });
});

test("what follows or precedes the ministry's domain never makes an address issued", () => {
  fc.assert(fc.property(aHost, fc.constantFrom(".", "-", ""), (other, joint) => {
    for (const host of [`moj.gov.vn${joint}${other}`, `${other}${joint}moj.gov.vn`]) {
      if (host !== "thads.moj.gov.vn") expect(["issued", "unit-mailbox"]).not.toContain(verdict(`an@${host}`));
    }
    expect(verdict(`an@moj.gov.vn.${other}`)).toBe("look-alike");
  }), { numRuns: 300 });
});
