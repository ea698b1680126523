import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { readDocument } from "../../../src/documents/read-document";
import { readSignatures } from "../../../src/documents/signatures/read-signatures";
import type { SignatureAuthority } from "../../../src/domain/policy";
import { makeCertificate, pem, type Identity } from "../../support/make-certificate";
import { changedParts, relationships, signDocx, type DocxSignatureWanted } from "../../support/make-signed-docx";
import { signedDocx } from "../../support/makers/signed-docx";

const read = (file: Uint8Array, authorities?: readonly SignatureAuthority[]) => readSignatures(file, "zip", { authorities }, openBudget());
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const replaced = (part: string, from: string | RegExp, to: string) =>
  changedParts(signedDocx, (parts) => {
    const text = parts[part]!.replace(from, to);
    if (text === parts[part]) throw new Error("nothing replaced");
    return { [part]: text };
  });
const unread = { signer: "", organisation: null, signedAt: null, intact: null, chain: "not-checked" };

let authority: Identity;
let person: Identity;
beforeAll(async () => {
  authority = await makeCertificate({ name: "Cơ quan chứng thực", authority: true });
  person = await makeCertificate({ name: "Nguyễn Thị Ưởng", organisation: "BỘ TƯ PHÁP", issuer: authority });
});
const signed = (differs: Partial<DocxSignatureWanted> = {}) => signDocx({ by: person, ...differs });

describe("a document signed by another program", () => {
  test("names its signer and time, is intact and wholly covered", async () => {
    const expected = [{ signer: "Nguyen Thi Minh Hoa", organisation: "Bo Tu phap", signedAt: "2026-11-25T02:30:00Z", intact: true, coversFile: true, appended: "nothing", chain: "not-checked" }];
    expect(await read(signedDocx)).toEqual(expected);
    expect((await readDocument(signedDocx, "thong-bao.docx")).signatures).toEqual(expected);
    // Packed anew the parts are the same.
    expect(await read(changedParts(signedDocx, () => ({})))).toEqual(expected);
  });

  test.each<[string, () => Uint8Array]>([
    ["a letter of the text", () => replaced("word/document.xml", "Thông báo", "Thông bao")],
    ["white space of a part", () => replaced("word/styles.xml", "/>", " />")],
    ["where a link leads", () => replaced("word/_rels/document.xml.rels", "moj.gov.vn", "m0j.gov.vn")],
    ["which part is the document", () => replaced("_rels/.rels", "word/document.xml", "word/styles.xml")],
    ["what a part is taken for", () => replaced("[Content_Types].xml", "document.main+xml", "document.macroEnabled+xml")],
    ["a digest in the list", () => replaced("_xmlsignatures/sig1.xml", /(styles\+xml"[\s\S]*?<DigestValue>)./, "$1A")],
    ["the signed time", () => replaced("_xmlsignatures/sig1.xml", "SigningTime>2026", "SigningTime>2025")],
    ["the algorithm's place", () => replaced("_xmlsignatures/sig1.xml", "<SignedInfo>", "<SignedInfo> ")],
    ["a part taken away", () => changedParts(signedDocx, () => ({ "word/styles.xml": null }))],
  ])("%s changed is not what was signed", async (_what, file) => {
    expect(await read(file())).toMatchObject([{ intact: false }]);
  });

  test("a time that is no longer signed is not told", async () => {
    expect(await read(replaced("_xmlsignatures/sig1.xml", "SigningTime>2026", "SigningTime>2025"))).toMatchObject([{ intact: false, signedAt: "2026-11-25T02:30:00Z" }]);
  });

  test.each<[string, () => Uint8Array]>([
    ["a part", () => changedParts(signedDocx, () => ({ "word/media/image1.png": "picture" }))],
    ["a part among the signatures", () => changedParts(signedDocx, () => ({ "_xmlsignatures/note.xml": "<a/>" }))],
    ["a list of relationships", () => changedParts(signedDocx, () => ({ "word/_rels/styles.xml.rels": relationships(["rId1", `${office}/image`, "x.png"]) }))],
    ["a relationship of the document", () => replaced("word/_rels/document.xml.rels", "</Relationships>", `<Relationship Id="rId11" Type="${office}/footnotes" Target="styles.xml"/></Relationships>`)],
    ["a relationship of the package", () => replaced("_rels/.rels", "</Relationships>", `<Relationship Id="rId9" Type="${office}/customXml" Target="word/styles.xml"/></Relationships>`)],
    ["the same part in other letters", () => changedParts(signedDocx, (parts) => ({ "Word/Document.xml": parts["word/document.xml"]! }))],
  ])("%s added is covered by nobody", async (_what, file) => {
    expect(await read(file())).toMatchObject([{ coversFile: false, appended: "unsigned" }]);
  });

  test("a second main part is not the signed document", async () => {
    const file = replaced("_rels/.rels", "</Relationships>", `<Relationship Id="rId0" Type="${office}/officeDocument" Target="word/other.xml"/></Relationships>`);
    expect(await read(file)).toMatchObject([{ intact: false, coversFile: false }]);
  });

  test("properties beside the document may change, as office programs let them", async () => {
    expect(await read(replaced("docProps/app.xml", "/>", "><Pages>2</Pages></Properties>"))).toMatchObject([{ intact: true, coversFile: true }]);
  });
});

describe("what a signing program may use", () => {
  test.each(["RSASSA-PKCS1-v1_5", "P-256", "P-384", "P-521"] as const)("%s keys with every hash", async (key) => {
    const by = await makeCertificate({ name: "An", key });
    for (const hash of ["SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const) {
      expect([hash, await read(await signed({ by, hash }))]).toMatchObject([hash, [{ signer: "An", intact: true, coversFile: true }]]);
      expect(await read(await signed({ by, hash, spoil: (text) => text.replace("<SignatureValue>", "<SignatureValue>AAAA") }))).toMatchObject([{ intact: false }]);
    }
  });

  test.each<[string, Partial<DocxSignatureWanted>]>([
    ["a hash", { manifest: (list) => list.replace(/xmlenc#sha256/g, "xmldsig-more#md5") }],
    ["a transform of a part", { manifest: (list) => list.replace("main+xml\">", 'main+xml"><Transforms><Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"></Transform></Transforms>') }],
    ["canonical form 1.1", { signedInfo: (info) => info.replace("http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/2006/12/xml-c14n11") }],
    ["a signature algorithm", { signedInfo: (info) => info.replace(/xmldsig-more#ecdsa-sha256/, "xmldsig-more#hmac-sha256") }],
    ["a choice of relationships", { manifest: (list) => list.replace(/xmlns:m="[^"]+"/, 'xmlns:m="urn:other"') }],
    ["a reference to something outside", { signedInfo: (info) => info.replace('URI="#idPackageObject"', 'URI="https://moj.gov.vn/"') }],
  ])("%s that is not known is neither intact nor changed", async (_what, differs) => {
    expect(await read(await signed(differs))).toMatchObject([{ signer: "Nguyễn Thị Ưởng", intact: null, chain: "not-checked" }]);
  });

  test("a changed part shows although something else is not known", async () => {
    const file = changedParts(await signed({ manifest: (list) => list.replace("xmlenc#sha256", "xmldsig-more#md5") }), (parts) => ({ "word/document.xml": `${parts["word/document.xml"]!} ` }));
    expect(await read(file)).toMatchObject([{ intact: false }]);
  });
});

describe("a signature that is none", () => {
  test("of no part of the document does not call it intact", async () => {
    expect(await read(await signed({ manifest: () => "<Manifest></Manifest>" }))).toMatchObject([{ intact: false, coversFile: false }]);
    expect(await read(await signed({ manifest: (list) => list.replace(/<Reference URI="\/_rels.*?<\/Reference>/, "") }))).toMatchObject([{ intact: false, coversFile: false }]);
  });
  test("with a list of parts beside the signed one is held to the signed one", async () => {
    const beside = (text: string) => text.replace("</KeyInfo>", `</KeyInfo><Object><Manifest></Manifest></Object>`).replace(/(<DigestValue>)[^<]+(<\/DigestValue><\/Reference><\/Manifest>)/, "$1AAAA$2");
    expect(await read(await signed({ spoil: beside }))).toMatchObject([{ intact: false }]);
  });
  test("of two elements with one name is not believed", async () => {
    expect(await read(await signed({ spoil: (text) => text.replace("</KeyInfo>", '</KeyInfo><Object Id="idPackageObject"></Object>') }))).toMatchObject([unread]);
  });
  test("for another certificate than the one that came along is broken", async () => {
    const other = await makeCertificate({ name: "Kẻ khác", issuer: authority });
    expect(await read(await signed({ certificate: other }))).toMatchObject([{ intact: false, chain: "not-checked" }]);
    expect(await read(await signed({ naming: person }))).toMatchObject([{ intact: true }]);
    expect(await read(await signed({ naming: other }))).toMatchObject([{ intact: false }]);
  });
  test.each<[string, (text: string) => string]>([
    ["no XML", () => "signature"],
    ["another document", () => "<a/>"],
    ["a document type", (text) => text.replace("<Signature ", "<!DOCTYPE a><Signature ")],
    ["a damaged certificate", (text) => text.replace(/<X509Certificate>.{40}/, "<X509Certificate>")],
    ["two values", (text) => text.replace("<KeyInfo>", "<SignatureValue>AAAA</SignatureValue><KeyInfo>")],
    ["no list of what is signed", (text) => text.replace(/<SignedInfo>.*<\/SignedInfo>/, "")],
    ["a million elements", (text) => text.replace("</Signature>", `<Object>${"<a/>".repeat(1_000_000)}</Object></Signature>`)],
    ["elements nested without end", (text) => text.replace("</Signature>", "<Object>".repeat(50_000))],
  ])("%s: is shown as one that cannot be read", async (_what, spoil) => {
    const started = Date.now();
    expect(await read(await signed({ spoil }))).toMatchObject([unread]);
    expect(Date.now() - started).toBeLessThan(5000);
  });
  test("wherever what is signed is spoilt, it is never intact and never ends the reading", async () => {
    const genuine = await signed();
    await fc.assert(
      fc.asyncProperty(fc.nat(700), fc.constantFrom("<", "A", "#", "&amp;", "</", '"', " "), async (at, put) => {
        let same = false;
        const file = changedParts(genuine, ({ "_xmlsignatures/sig1.xml": text = "" }) => {
          const start = text.indexOf("<SignedInfo>") + 12 + at;
          const spoilt = `${text.slice(0, start)}${put}${text.slice(start + 1)}`;
          same = spoilt === text || /^\s$/.test(put);
          return { "_xmlsignatures/sig1.xml": spoilt };
        });
        for (const one of await read(file)) expect(one.intact === true && !same).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
  test("files without signatures have none, and a broken list of relationships is no damaged file", async () => {
    expect(await read(changedParts(signedDocx, () => ({ "_rels/.rels": relationships(["rId1", `${office}/officeDocument`, "word/document.xml"]) })))).toEqual([]);
    expect(await read(replaced("_rels/.rels", "<Relationships", '<Relationships odd="1"'))).toEqual([]);
  });
});

describe("the chain of certificates", () => {
  const listed = (one: Identity): readonly SignatureAuthority[] => [{ name: "Ban Cơ yếu", certificate: pem(one) }];
  test("is the one of signed PDFs", async () => {
    expect(await read(await signed(), listed(authority))).toMatchObject([{ intact: true, chain: "trusted", authority: "Ban Cơ yếu" }]);
    expect(await read(signedDocx, listed(authority))).toMatchObject([{ intact: true, chain: "untrusted" }]);
    const changed = changedParts(await signed(), () => ({ "word/document.xml": "<a/>" }));
    expect(await read(changed, listed(authority))).toMatchObject([{ intact: false, chain: "not-checked" }]);
  });
});
