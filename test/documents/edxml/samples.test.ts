import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readEdxml } from "../../../src/documents/edxml/read-edxml";
import { writeEdxml } from "../../../src/documents/edxml/write-edxml";
import { readDocument } from "../../../src/documents/read-document";
import { describeWithShared } from "../../support/shared";

const load = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

describeWithShared(["corpus", "edxml", "edoc_new.edxml"], "the newer sample package", (file) => {
  test("is read though it begins with a number, and its impossible day is told and not believed", async () => {
    const read = await readEdxml(load(file));
    expect(read).toMatchObject({
      ok: true,
      signature: "not-checked",
      value: {
        from: { organId: "002.00.20.H13" },
        code: { notation: "VPCP-TTĐT" },
        promulgationDate: "2019-01-16",
        documentType: { name: "Công văn" },
        business: { act: "new", reason: "Văn bản điện tử mới", staff: { department: "Văn thư văn phòng" } },
        trace: [{ organId: "000.00.00.G22", timestamp: "2018-09-28T00:00:00" }],
        attachments: [{ name: "1896_QD-TTg_m_294779.doc" }],
      },
    });
    if (!read.ok) return;
    expect(read.faults).toContainEqual({ kind: "junk-before" });
    expect(read.faults).toContainEqual({ kind: "impossible-date", field: "DocumentId", value: "000.00.00.G22,2014/02/30,7806/VPCP-TTĐT" });
    expect(read.faults.some(({ kind }) => kind === "document-id-differs")).toBe(true);
  });

  test("says the same once we have written it ourselves", async () => {
    const read = await readEdxml(load(file));
    if (!read.ok) throw new Error(read.problem);
    expect(await readEdxml(writeEdxml(read.value))).toMatchObject({ ok: true, value: read.value, signature: "none" });
  });

  test("is a container: the package in it, and the guide in that, are documents of their own", async () => {
    const reading = await readDocument(load(file), "goi.edxml");
    expect(reading).toMatchObject({ problem: null, facts: { type: "CV", issuedDate: "2019-01-16" } });
    const inner = reading.inside?.[0];
    expect(inner).toMatchObject({ name: "1896_QD-TTg_m_294779.doc", reading: { facts: { circulation: "LƯU HÀNH NỘI BỘ" } } });
    expect(inner?.reading.inside?.[0]?.reading.lines[0]).toBe("HƯỚNG DẪN SỬ DỤNG VPN");
  });
});

describeWithShared(["corpus", "edxml", "edoc.edxml"], "the older sample package", (file) => {
  test("is read though its file was never put in, which is told", async () => {
    const read = await readEdxml(load(file));
    expect(read).toMatchObject({ ok: true, signature: "not-checked", value: { documentType: { name: "Thông tư" }, other: { sphere: "Lưu hành nội bộ" }, responseFor: [], business: null, attachments: [] } });
    if (read.ok) expect(read.faults).toEqual([{ kind: "attachment", name: "GUIDE_INSTALL OPENVPN.SIGNED.PDF", problem: "damaged" }]);
  });

  test("keeps its mark that it circulates inside the house", async () => {
    expect(await readDocument(load(file), "a.edxml")).toMatchObject({ problem: "damaged", facts: { circulation: "LƯU HÀNH NỘI BỘ" } });
  });
});
