import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readAddress } from "../../src/domain/read-address";

test.each([
  ['x(a(b)"c)@evil.com("d)@moj.gov.vn', "two-at-signs", "quotes that stand in comments pair with nothing outside them"],
  ["an@m(x)oj.gov.vn", "no-address", "a comment inside a label does not make one label of two"],
  ["vanphong(x)bo@moj.gov.vn", "no-address", "nor one name of two"],
  ["evil.com(<an@moj.gov.vn>", "no-address", "a comment without an end"],
  ['"<an@moj.gov.vn>', "no-address", "a quote without an end"],
  ["Nhóm:<an@moj.gov.vn>", "no-address", "a group is no single address"],
  ["b, <an@moj.gov.vn>", "no-address", "nor is a list of them"],
  [")<an@moj.gov.vn>", "no-address", "a comment that ends and never began"],
  ["an\\@evil.com@moj.gov.vn", "two-at-signs", "a backslash quotes nothing outside quotes"],
  ["an@gmail.com\uff20moj.gov.vn", "no-address", "a full-width at sign is one to some mailers"],
])("%j is %s: %s", (raw, kind) => {
  expect(readAddress(raw)).toBe(kind);
});

test.each<[raw: string, local: string | null, why: string]>([
  ['"a)(b"@moj.gov.vn', "a)(b", "parentheses in quotes are no comment"],
  ['an (a "quoted) word)@moj.gov.vn', null, "a comment that ends early leaves a word behind"],
  ['an (a "quoted (nested) word")@moj.gov.vn', "an", "comments nest, and their quotes are letters"],
  ["an@(moj.gov.vn\\))moj.gov.vn", "an", "an escaped parenthesis ends no comment"],
  ["(((((((((((x)))))))))))an@moj.gov.vn", "an", "however deep"],
  ['Văn phòng <"v p"@moj.gov.vn>', "v p", "a quoted local part in angle brackets"],
])("%j is read as %j: %s", (raw, local) => {
  expect(readAddress(raw)).toEqual(local === null ? "no-address" : { local, host: "moj.gov.vn" });
});

/** Pieces that hostile addresses are made of, in any order. */
const soup = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom("@", "moj.gov.vn", "@moj.gov.vn", "an") }, fc.constantFrom("(", ")", '"', "\\", "<", ">", ",", ";", ":", " ", "evil.com", "@evil.com", "[", "]", "\uff20", "+", ".", "xn--")), { minLength: 2, maxLength: 14 })
  .map((pieces) => pieces.join(""));

test("where the reader sees the ministry's host, so does one made from the grammar of RFC 5322", () => {
  fc.assert(
    fc.property(soup, (raw) => {
      const read = readAddress(raw);
      if (typeof read !== "string" && read.host === "moj.gov.vn") expect([raw, hostByGrammar(raw)]).toEqual([raw, read.host]);
    }),
    { numRuns: 20_000 },
  );
});

/** The host of `[phrase] "<" addr-spec ">"` or of an addr-spec, by recursive descent and without a regular expression over the whole; `null` when it is neither. */
function hostByGrammar(raw: string): string | null {
  const text = raw.trim();
  let at = 0;
  const comment = (): boolean => {
    if (text[at] !== "(") return false;
    for (at++; at < text.length && text[at] !== ")"; ) {
      if (text[at] === "\\") at += 2;
      else if (text[at] !== "(") at++;
      else if (!comment()) return false;
    }
    return text[at++] === ")";
  };
  const blanks = (): void => {
    while (text[at] === " " ? ++at : comment());
  };
  const quotedString = (): boolean => {
    if (text[at] !== '"') return false;
    for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
    return text[at++] === '"';
  };
  const word = (more: string): string => {
    const from = at;
    while (at < text.length && !` ()<>,;:"\\[]@${more}`.includes(text[at]!)) at++;
    return text.slice(from, at);
  };
  const addrSpec = (): string | null => {
    blanks();
    if (text[at] === '"' ? !quotedString() : word("") === "") return null;
    blanks();
    if (text[at++] !== "@") return null;
    blanks();
    if (text[at] === "[") {
      const end = text.indexOf("]", at);
      const literal = end < 0 ? "" : text.slice(at, end + 1);
      at = end + 1;
      blanks();
      return literal || null;
    }
    const labels = [word(".\uff20")];
    while (text[at] === ".") labels.push((at++, word(".\uff20")));
    if (labels.length > 1 && labels[labels.length - 1] === "") labels.pop();
    blanks();
    return labels.includes("") ? null : labels.join(".");
  };

  const bare = addrSpec();
  if (bare !== null && at === text.length) return bare;
  at = 0;
  for (let before = -1; before !== at; ) {
    before = at;
    blanks();
    if (text[at] === '"' && !quotedString()) return null;
    if (text[at] === "\\") at += 2;
    // Names are written more freely than the grammar has it: "[Ngoài Bộ] An".
    else if (text[at] === "[" || text[at] === "]") at++;
    else word("");
  }
  if (text[at++] !== "<") return null;
  const angled = addrSpec();
  if (text[at++] !== ">") return null;
  blanks();
  return at === text.length ? angled : null;
}
