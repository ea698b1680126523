import { describe, expect, test } from "@jest/globals";
import { edxmlOf } from "../../../src/documents/edxml/edxml-of";
import { organNamed } from "../../../src/documents/edxml/edxml-package";
import { readEdxml } from "../../../src/documents/edxml/read-edxml";
import { writeEdxml } from "../../../src/documents/edxml/write-edxml";
import { edxmlName } from "../../../src/documents/edxml/edxml-name";
import { documentTypeName } from "../../../src/text/document-type-names";
import { aRecord } from "../../support/a-record";
import { aPackage } from "./a-package";

const given = { typeName: (type: string) => documentTypeName(type, "vi"), attachments: [] };

describe("a supplied document as a package", () => {
  test("says what the record says, and nothing that is not known", () => {
    expect(edxmlOf(aRecord(), given)).toMatchObject({
      from: { organId: null, organName: "Bộ Tư pháp" },
      to: [],
      documentId: null,
      code: { number: "247", notation: "TB-BTP" },
      promulgationDate: "2016-03-29",
      documentType: { type: null, detail: null, name: "Thông báo" },
      subject: "Kết luận của Thứ trưởng tại cuộc họp giao ban",
      signer: { competence: null, position: null, fullName: "Nguyễn Minh An" },
      other: { priority: null },
      responseFor: [],
      business: { act: "new", reason: null, documentId: null },
    });
  });

  test("has the numbers of the state's tables from whoever knows them", () => {
    const known = { ...given, from: { organId: "000.00.00.G15" }, typeCode: () => ({ type: "9", detail: null }), priorityCode: () => "8" };
    expect(edxmlOf(aRecord({ tag: { urgency: "KHẨN" } }), known)).toMatchObject({ documentId: "000.00.00.G15,2016/03/29,247/TB-BTP", documentType: { type: "9" }, other: { priority: "8" }, business: { documentId: "000.00.00.G15,2016/03/29,247/TB-BTP" } });
  });

  test.each([
    ["247/TB-BTP", "247", "247", "TB-BTP"],
    ["08/2025/TT-BTP", "08", "08", "2025/TT-BTP"],
    ["5797/BTP-PLQT", null, "5797", "BTP-PLQT"],
    ["/TB-BTP", null, null, "TB-BTP"],
    ["TB-BTP", null, null, "TB-BTP"],
    [null, "12", "12", null],
  ])("of symbol %s and number %s has code %s and notation %s", (symbol, number, code, notation) => {
    expect(edxmlOf(aRecord({ tag: { symbol, number } }), given).code).toEqual({ number: code, notation });
  });

  test.each(["recall", "update", "replace"] as const)("to be changed by %s says so, and which document it is", async (kind) => {
    const content = edxmlOf(aRecord({ change: { kind, reason: "Sai ngày", revision: "0a1b2c3d" } }), { ...given, from: { organId: "000.00.00.G15" }, to: [{ ...organNamed("Văn phòng Chính phủ"), organId: "000.00.00.G22" }] });
    const id = "000.00.00.G15,2016/03/29,247/TB-BTP";
    expect(content.business).toEqual({ act: kind, reason: "Sai ngày", documentId: id, paper: null, staff: null, replaces: kind === "replace" ? [{ documentId: id, organIds: ["000.00.00.G22"] }] : [] });
    expect(content.responseFor).toEqual(kind === "update" ? [] : [{ organId: "000.00.00.G15", code: "247/TB-BTP", promulgationDate: "2016-03-29", documentId: id }]);
    expect(await readEdxml(writeEdxml(content))).toMatchObject({ ok: true, faults: [], value: content });
  });

  test("goes out as the desk has put it right, without a day that never was", () => {
    expect(edxmlOf(aRecord(), { ...given, tag: { ...aRecord().tag, issuedDate: "2016-02-30", subject: "Khác" } })).toMatchObject({ promulgationDate: null, subject: "Khác" });
  });

  test("for opinions is due on their last day", () => {
    expect(edxmlOf(aRecord({ consultation: { deadline: "2016-04-10", draftingUnit: "Vụ", letter: "V/v" } }), given).dueDate).toBe("2016-04-10");
  });
});

test("a package is named by day, number and symbol, or by what it is about", () => {
  const nameless = { promulgationDate: null, code: { number: null, notation: null } };
  expect([aPackage(), aPackage({ ...nameless, subject: "../a: b" }), aPackage({ ...nameless, subject: null })].map(edxmlName)).toEqual(["2016-03-29 247-TB-BTP.edxml", "-a- b.edxml", "van-ban.edxml"]);
});
