import { describe, expect, test } from "@jest/globals";
import { classifyMail } from "../../src/domain/classify/classify-mail";
import { readDocument } from "../../src/documents/read-document";
import { mailText } from "../../src/eml/mail-text";
import { aMail } from "../domain/classify/a-mail";
import { aCatalogue } from "../support/builders";
import { mailOf, tnefOf, zipOf } from "../support/inner-files";

const catalogue = aCatalogue();
const notice = new TextEncoder().encode("BỘ TƯ PHÁP\nSố: 247/TB-BTP\nHà Nội, ngày 29 tháng 3 năm 2016\nTHÔNG BÁO\nKết luận của Thứ trưởng tại cuộc họp giao ban");
const secret = new TextEncoder().encode("MẬT\nBỘ TƯ PHÁP\nSố: 12/BC-BTP\nBÁO CÁO\nTình hình");
const read = (bytes: Uint8Array, name: string) => readDocument(bytes, name, { mail: mailText });
const carrying = async (bytes: Uint8Array, name: string) =>
  classifyMail(aMail({ subject: "Gửi anh", attachments: [{ id: "1", name, contentType: "application/octet-stream", size: bytes.length, isInline: false, reading: await read(bytes, name) }] }), catalogue);

describe("a document inside another file", () => {
  test.each([
    ["an archive", zipOf({ "ho so/thông báo.txt": notice, "__MACOSX/._x": notice, "Thumbs.db": notice })],
    ["a mail", mailOf("Chuyển", { "thông báo.txt": notice })],
    ["winmail.dat", tnefOf({ "thông báo.txt": notice })],
    ["an archive in an archive", zipOf({ "trong.zip": zipOf({ "thông báo.txt": notice }) })],
  ])("of %s is a document of its own", async (_what, bytes) => {
    const { documents } = await carrying(bytes, "goi");
    const document = documents.find(({ attachment }) => attachment?.endsWith("› thông báo.txt") === true);
    expect(document).toMatchObject({ attachmentId: "1", facts: { type: "TB", symbol: "247/TB-BTP" } });
    expect(document?.entry).not.toBeNull();
    expect(documents.filter(({ entry }) => entry !== null)).toHaveLength(1);
  });

  test("with a secrecy mark gives the mark to the whole", async () => {
    const bytes = zipOf({ "1.txt": notice, "2.zip": zipOf({ "3.txt": secret }) });
    expect((await read(bytes, "ho-so.zip")).facts.secrecy).toBe("MẬT");
    expect((await carrying(bytes, "ho-so.zip")).documents.some(({ facts }) => facts.secrecy === "MẬT")).toBe(true);
  });

  test("with a secrecy mark is told once: the mail around it has none of its own", async () => {
    const bytes = mailOf("Chuyển", { "mat.txt": secret, "du thao.txt": new TextEncoder().encode("DỰ THẢO\nBỘ TƯ PHÁP\nBÁO CÁO\nTình hình"), "3.pdf": new TextEncoder().encode("%PDF-1.7\nrubbish") });
    expect(await read(bytes, "thu.eml")).toMatchObject({ problem: "damaged", facts: { secrecy: "MẬT", draft: true } });
    const told = (await carrying(bytes, "thu.eml")).documents.map(({ attachment, problem, facts: { secrecy, draft } }) => [attachment, secrecy, draft, problem]);
    expect(told.slice(0, 4)).toEqual([
      ["thu.eml", null, false, null],
      ["thu.eml › mat.txt", "MẬT", false, null],
      ["thu.eml › du thao.txt", null, true, null],
      ["thu.eml › 3.pdf", null, false, "damaged"],
    ]);
  });

  test("that nobody could read is said of the whole", async () => {
    const reading = await read(zipOf({ "1.txt": notice, "2.pdf": new TextEncoder().encode("%PDF-1.7\nrubbish") }), "ho-so.zip");
    expect(reading.problem).toBe("damaged");
    expect(reading.inside?.map(({ name, reading: { problem } }) => [name, problem])).toEqual([["1.txt", null], ["2.pdf", "damaged"]]);
  });

  test("deeper than three is left alone, and said", async () => {
    let bytes = zipOf({ "a.txt": notice });
    for (let i = 0; i < 5; i++) bytes = zipOf({ "b.zip": bytes });
    expect((await read(bytes, "c.zip")).problem).toBe("too-large");
  });

  test("has a name that deceives nobody", async () => {
    const { inside } = await read(zipOf({ "../../etc/thông\u202ebáo.txt": notice, "a\u0000b.txt": notice }), "a.zip");
    expect(inside?.map(({ name }) => name)).toEqual(["thôngbáo.txt", "ab.txt"]);
  });
});
