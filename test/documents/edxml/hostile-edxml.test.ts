import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { zipSync } from "fflate";
import { openBudget } from "../../../src/documents/budget";
import { readEdxml } from "../../../src/documents/edxml/read-edxml";
import { writeEdxml } from "../../../src/documents/edxml/write-edxml";
import { fileKind } from "../../../src/documents/file-kind";
import { readDocument } from "../../../src/documents/read-document";
import { aPackage } from "./a-package";

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const whole = new TextDecoder().decode(writeEdxml(aPackage()));
const changed = (from: string | RegExp, to: string): Uint8Array => bytes(whole.replace(from, () => to));
const carrying = (encoded: string): Uint8Array => changed(/<edXML:ContentTransferEncoded>[^<]*/, `<edXML:ContentTransferEncoded>${encoded}`);
const base64 = (content: Uint8Array): string => Buffer.from(content).toString("base64");

describe("a package", () => {
  test.each([
    ["a document type", changed("\n<edXML", "\n<!DOCTYPE edXML>\n<edXML")],
    ["entities that multiply", changed("\n<edXML", '\n<!DOCTYPE edXML [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>\n<edXML')],
    ["an entity of somebody's file", changed("\n<edXML", '\n<!DOCTYPE edXML [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<edXML')],
    ["an entity nobody declared", changed("Hà Nội", "&xxe;")],
    ["tags that cross", changed("</edXML:Subject>", "</edXML:Subjekt>")],
    ["another encoding than it says", changed('encoding="UTF-8"', 'encoding="windows-1258"')],
    ["no end", bytes(whole.slice(0, -40))],
  ])("with %s is refused, and still taken for a package", async (_what, hostile) => {
    expect(fileKind(hostile)).toBe("edxml");
    expect(await readEdxml(hostile)).toEqual({ ok: false, problem: "damaged" });
    expect(await readDocument(hostile, "a.edxml")).toMatchObject({ problem: "damaged" });
  });

  test.each([
    ["elements without end", changed("<edXML:ToPlaces>", `<edXML:ToPlaces>${"<edXML:Place/>".repeat(30_000)}`)],
    ["elements in elements", changed("<edXML:Subject>", `${"<a>".repeat(100)}${"</a>".repeat(100)}<edXML:Subject>`)],
  ])("with %s is too large", async (_what, hostile) => {
    expect(await readEdxml(hostile)).toEqual({ ok: false, problem: "too-large" });
  });

  test("whose file unfolds to more than any document is read without it", async () => {
    const read = await readEdxml(carrying(base64(zipSync({ a: new Uint8Array(70 * 1024 * 1024) }))));
    expect(read).toMatchObject({ ok: true, value: { attachments: [] }, faults: [{ kind: "attachment", name: "thông báo.txt", problem: "too-large" }] });
  });

  test("stops when its time is over", async () => {
    expect(await readEdxml(bytes(whole), openBudget(-1))).toEqual({ ok: false, problem: "too-large" });
  });

  test.each(["2014/02/30", "2015/13/01", "0000/00/00", "hôm nay", "20160329", "-2016/03/29"])("dated %s tells so and has no date", async (day) => {
    const read = await readEdxml(bytes(whole.replace("2016/03/29</edXML:PromulgationDate>", `${day}</edXML:PromulgationDate>`)));
    expect(read).toMatchObject({ ok: true, value: { promulgationDate: null }, faults: [{ kind: "impossible-date", field: "PromulgationDate", value: day }] });
  });

  test("to be done something unknown with is not taken for a new one", async () => {
    const read = await readEdxml(changed("DocType>0", "DocType>7"));
    expect(read).toMatchObject({ ok: true, value: { business: { act: null } }, faults: [{ kind: "unknown-act", value: "7" }] });
  });

  test("of the older format tells that it is another", async () => {
    const read = await readEdxml(bytes(whole.replace(/http:\/\/www\.mic\.gov\.vn\/TBT\/QCVN_102_2016/g, "http://www.go.vn/eDoc")));
    expect(read).toMatchObject({ ok: true, value: { subject: aPackage().subject }, faults: [{ kind: "other-namespace", namespaces: ["http://www.go.vn/eDoc"] }] });
  });

  test.each([
    ["any other prefix", whole.replace(/edXML:(?!\/)/g, "ed:").replace("xmlns:ed:", "xmlns:ed=\"x\" xmlns:").replace('xmlns:="', 'xmlns:e="')],
    ["no prefix", whole.replace(/(<\/?)edXML:/g, "$1")],
    ["prefixes nobody declared", whole.replace(/(<\/?)edXML:/g, "$1quen:")],
  ])("with %s is read alike", async (_what, xml) => {
    expect(await readEdxml(bytes(xml))).toMatchObject({ ok: true, value: { subject: aPackage().subject, attachments: [{ name: "thông báo.txt" }] } });
  });

  test("in UTF-16 is read alike", async () => {
    const wide = Buffer.from(`\ufeff${whole.replace("UTF-8", "UTF-16")}`, "utf16le");
    expect(await readDocument(new Uint8Array(wide), "a.edxml")).toMatchObject({ facts: { symbol: "247/TB-BTP" }, inside: [{ name: "thông báo.txt" }] });
  });

  test.each([
    ["not zipped", base64(bytes("Số: 1/TB-BTP")), [["thông báo.txt", "Số: 1/TB-BTP"]]],
    ["broken into lines", base64(zipSync({ a: bytes("x") })).replace(/.{20}/g, "$&\n"), [["thông báo.txt", "x"]]],
    ["two in one zip", base64(zipSync({ "../1.txt": bytes("một"), "2.txt": bytes("hai") })), [["1.txt", "một"], ["2.txt", "hai"]]],
  ])("whose file is %s gives it all the same", async (_what, encoded, files) => {
    const read = await readEdxml(carrying(encoded));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.attachments.map(({ name, bytes: content }) => [name, new TextDecoder().decode(content)])).toEqual(files);
  });

  test("names its files so that they can lie in any folder", async () => {
    const read = await readEdxml(changed(/thông báo\.txt/g, "..\\..\\CON.\u202etxt"));
    expect(read).toMatchObject({ ok: true, value: { attachments: [{ name: "_CON.txt" }] } });
  });

  test("whose list names a file that is not there tells so", async () => {
    const read = await readEdxml(changed(/<edXML:Attachment>.*<\/edXML:Attachment>/, ""));
    expect(read).toMatchObject({ ok: true, faults: [{ kind: "attachment", name: "thông báo.txt", problem: null }] });
    expect(await readDocument(changed(/<edXML:Attachment>.*<\/edXML:Attachment>/, ""), "a.edxml")).toMatchObject({ problem: "damaged" });
  });

  test("with a secrecy mark on its file, or for itself, bears it as a whole", async () => {
    const secret = { name: "2.txt", contentType: null, description: null, bytes: bytes("MẬT\nBỘ TƯ PHÁP\nSố: 12/BC-BTP\nBÁO CÁO\nTình hình") };
    expect(await readDocument(writeEdxml(aPackage({ attachments: [secret] })), "a.edxml")).toMatchObject({ facts: { secrecy: "MẬT" } });
    expect(await readDocument(writeEdxml(aPackage({ other: { ...aPackage().other, sphere: "Mật" } })), "a.edxml")).toMatchObject({ facts: { secrecy: "MẬT" } });
  });

  test("spoilt anywhere is read or refused by name", () => {
    const start = bytes(whole);
    const spoilt = fc.record({ at: fc.nat(start.length - 1), to: fc.constantFrom(0, 38, 60, 62, 0x80, 0xff), isCut: fc.boolean() });
    return fc.assert(
      fc.asyncProperty(spoilt, async ({ at, to, isCut }) => {
        const hostile = isCut ? start.slice(0, at) : start.slice();
        if (!isCut) hostile[at] = to;
        const read = await readEdxml(hostile);
        expect(read.ok || ["damaged", "unsupported", "too-large"].includes(read.problem)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test("a page of the web, a mail and a note are no packages", () => {
  expect(fileKind(bytes("<html><edXML></html>"))).toBe("html");
  expect(fileKind(bytes("Subject: x\nFrom: a@b.vn\n\n<edXML>"))).toBe("mail");
  expect(fileKind(bytes("Gói tin <edXMLx>"))).toBe("text");
});
