import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { EdxmlOrgan, EdxmlPackage } from "../../../src/documents/edxml/edxml-package";
import { readEdxml } from "../../../src/documents/edxml/read-edxml";
import { writeEdxml } from "../../../src/documents/edxml/write-edxml";
import { safeFileName } from "../../../src/domain/safe-file-name";
import { aPackage } from "./a-package";

const vietnamese = fc.stringMatching(/^[aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ,.\/-]{1,40}$/);
const odd = fc.constantFrom("<script>alert(1)</script>", "&amp; &lt; &#0; &xxe;", "]]>", "<!--", "a\r\nb\rc\td", "a\u0001b\u000bc\ufffed", "\ud800x\udc00", "😀 𠀀", "H\u00f2a Ho\u0300a", "\u202egnp.exe", '"\'', "${__StringFromFile(a)}", "\u0085\u2028");
/** Said in XML, with something left of it. */
const words = fc.oneof(vietnamese, odd, fc.string({ unit: "binary", maxLength: 30 }), fc.string({ unit: "grapheme", maxLength: 30 }));
const told = words.map(kept).filter((text) => text !== "");
const maybe = fc.option(told, { nil: null, freq: 3 });
const day = fc.date({ min: new Date("1945-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day, { nil: null });
const moment = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 19));
const organ: fc.Arbitrary<EdxmlOrgan> = fc.record({ organId: maybe, organizationInCharge: maybe, organName: told, organAdd: maybe, email: maybe, telephone: maybe, fax: maybe, website: maybe });
const attachment = fc.record({ name: words, contentType: maybe, description: maybe, bytes: fc.uint8Array({ minLength: 0, maxLength: 300 }) });

const anyPackage: fc.Arbitrary<EdxmlPackage> = fc.record({
  from: organ,
  to: fc.array(organ, { maxLength: 3 }),
  documentId: maybe,
  code: fc.record({ number: maybe, notation: maybe }),
  place: maybe,
  promulgationDate: maybeDay,
  documentType: fc.record({ type: maybe, detail: maybe, name: maybe }),
  subject: maybe,
  content: maybe,
  signer: fc.record({ competence: maybe, position: maybe, fullName: maybe }),
  dueDate: maybeDay,
  other: fc.record({ priority: maybe, sphere: maybe, typerNotation: maybe, promulgationAmount: maybe, pageAmount: maybe, direction: maybe, appendixes: fc.array(told, { maxLength: 2 }) }),
  responseFor: fc.array(fc.record({ organId: maybe, code: told, promulgationDate: maybeDay, documentId: maybe }), { maxLength: 2 }),
  steeringType: maybe,
  toPlaces: fc.array(told, { maxLength: 3 }),
  trace: fc.array(fc.record({ organId: told, timestamp: fc.option(moment, { nil: null }) }), { maxLength: 2 }),
  business: fc.option(
    fc.record({
      act: fc.constantFrom("new", "recall", "update", "replace" as const),
      reason: maybe,
      documentId: maybe,
      paper: maybe,
      staff: fc.option(fc.record({ department: maybe, staff: told, email: maybe, mobile: maybe }), { nil: null }),
      replaces: fc.array(fc.record({ documentId: told, organIds: fc.array(told, { maxLength: 2 }) }), { maxLength: 2 }),
    }),
    { nil: null },
  ),
  attachments: fc.array(attachment, { maxLength: 3 }),
});

/** What XML 1.0 can hold of a text, by its own grammar, without blanks around it. */
function kept(text: string): string {
  const isChar = (code: number) => code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  return Array.from(text).filter((letter) => isChar(letter.codePointAt(0)!)).join("").trim();
}

describe("a package that was written", () => {
  test("is read back without loss, whatever it says", () =>
    fc.assert(
      fc.asyncProperty(anyPackage, async (content) => {
        const read = await readEdxml(writeEdxml(content));
        if (!read.ok) throw new Error(read.problem);
        expect(read.value).toEqual({ ...content, attachments: content.attachments.map((file, index) => ({ ...file, name: safeFileName(file.name, `tep-${index + 1}`) })) });
        expect(read.faults.filter(({ kind }) => kind !== "document-id-differs" && kind !== "impossible-date")).toEqual([]);
        expect(read.signature).toBe("none");
      }),
      { numRuns: 300 },
    ));

  test("loses of a hostile text only what no XML can hold", async () => {
    const read = await readEdxml(writeEdxml(aPackage({ subject: "  <b>\u0000\u0008 &amp; \ud800 ]]>\r\n<!DOCTYPE x>  " })));
    expect(read).toMatchObject({ ok: true, value: { subject: "<b> &amp;  ]]>\r\n<!DOCTYPE x>" } });
  });

  test("is the same bytes on every day", () => {
    expect(writeEdxml(aPackage())).toEqual(writeEdxml(aPackage()));
  });

  test("has the format's own namespace, spellings, order and dates", () => {
    const xml = new TextDecoder().decode(writeEdxml(aPackage({ dueDate: "2016-04-05", other: { ...aPackage().other, typerNotation: "NMA" } })));
    expect(xml).toContain('<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"');
    expect(xml).toContain("<edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType>");
    expect(xml).toContain("<edXML:TyperNotation>NMA</edXML:TyperNotation>");
    expect(xml).toContain("<edXML:PromulgationDate>2016/03/29</edXML:PromulgationDate>");
    const order = ["<edXML:From>", "<edXML:To>", "<edXML:DocumentId>", "<edXML:Code>", "<edXML:PromulgationInfo>", "<edXML:DocumentType>", "<edXML:Subject>", "<edXML:SignerInfo>", "<edXML:DueDate>", "<edXML:OtherInfo>", "<edXML:ToPlaces>", "<edXML:TraceHeaderList>", "<edXML:edXMLManifest", "<edXML:AttachmentEncoded>"].map((tag) => xml.indexOf(tag));
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
  });

  test("does not write a day that never was", () => {
    expect(new TextDecoder().decode(writeEdxml(aPackage({ promulgationDate: "2014-02-30" })))).not.toContain("PromulgationDate");
  });
});
