import { expect, test } from "@jest/globals";
import { mailOrigin } from "../../src/domain/mail-origin";
import { aPolicy } from "../support/builders";

const office = { address: "vanphongbo@moj.gov.vn", name: "Văn phòng Bộ" };
const exchange = (results: string) => `Received: from a by b\r\nAuthentication-Results: ${results}\r\n`;
const origin = (headers: string, from = office, sender: typeof office | null = null) => mailOrigin({ from, sender }, headers, aPolicy());

test("a mail without such headers says nothing", () => {
  expect(origin("From: a@b\r\n")).toEqual({ sentBy: null, answersTo: null, unconfirmed: false });
});

test.each([
  ["Exchange Online's own words", exchange("spf=fail (sender IP is 203.0.113.9) smtp.mailfrom=moj.gov.vn; dkim=none (message not signed) header.d=none;dmarc=fail action=oreject\r\n header.from=moj.gov.vn;compauth=fail reason=000")],
  ["one of our own hosts", exchange("mx1.moj.gov.vn; spf=fail smtp.mailfrom=evil.example; dkim=pass header.d=evil.example; dmarc=fail header.from=moj.gov.vn")],
])("a failure in %s leaves the mail unconfirmed", (_whose, headers) => {
  expect(origin(headers).unconfirmed).toBe(true);
});

test.each([
  ["it passed", exchange("spf=pass smtp.mailfrom=moj.gov.vn; dkim=pass header.d=moj.gov.vn;dmarc=pass action=none header.from=moj.gov.vn;compauth=pass reason=100")],
  ["the line had an error", exchange("spf=temperror; dkim=none;dmarc=temperror action=none header.from=moj.gov.vn;compauth=none reason=451")],
  ["there is no rule to check by", exchange("spf=none smtp.mailfrom=moj.gov.vn; dkim=none;dmarc=none header.from=moj.gov.vn;compauth=fail reason=001")],
  ["another server wrote it", exchange("mx.elsewhere.example; dmarc=fail header.from=moj.gov.vn")],
  ["nobody says who wrote it", exchange("dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=moj.gov.vn;")],
  ["only a lower one failed", `${exchange("mx1.moj.gov.vn; dmarc=pass header.from=moj.gov.vn")}Authentication-Results: mx1.moj.gov.vn; dmarc=fail header.from=moj.gov.vn\r\n`],
  ["it was passed on with seals that hold", exchange("mx1.moj.gov.vn; spf=fail; dmarc=fail header.from=moj.gov.vn; arc=pass")],
  ["it was about another From", exchange("mx1.moj.gov.vn; dmarc=fail header.from=list.example")],
  ["the mail never left the organisation", `X-MS-Exchange-Organization-AuthAs: Internal\r\n${exchange("mx1.moj.gov.vn; dmarc=fail header.from=moj.gov.vn")}`],
])("no doubt is cast where %s", (_when, headers) => {
  expect(origin(headers).unconfirmed).toBe(false);
});

test("of an outsider's mail a failure is not spoken of", () => {
  expect(origin(exchange("mx1.moj.gov.vn; dmarc=fail header.from=gmail.com"), { address: "an@gmail.com", name: "" }).unconfirmed).toBe(false);
});

test.each([
  ["Reply-To: <vanphongbo@gmail.com>\r\n", "vanphongbo@gmail.com"],
  ["Reply-To: Van phong Bo <tra-loi@moj.gov.vn.example>\r\n", "tra-loi@moj.gov.vn.example"],
  ["Reply-To: tra-loi@\r\nFrom: x\r\n", null],
  ["Reply-To: <cntt@moj.gov.vn>\r\n", null],
  ["Reply-To: VANPHONGBO@moj.gov.vn\r\n", null],
])("%j: an answer to the ministry that leads elsewhere is told", (headers, address) => {
  expect(origin(headers).answersTo?.address ?? null).toBe(address);
});

test("where an outsider's answers go is the outsider's own matter", () => {
  expect(origin("Reply-To: <a@list.example>\r\n", { address: "an@gmail.com", name: "" }).answersTo).toBeNull();
});

test("who sent it on behalf of From is told with what the mailbox is worth", () => {
  expect(origin("", office, { address: "an@gmail.com", name: "An" }).sentBy).toMatchObject({ address: "an@gmail.com", judged: { verdict: "personal-provider" } });
});
