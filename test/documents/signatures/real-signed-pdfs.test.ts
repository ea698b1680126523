import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { openBudget } from "../../../src/documents/budget";
import { readSignatures } from "../../../src/documents/signatures/read-signatures";
import { describeWithShared } from "../../support/shared";

const province = "Ủy ban nhân dân tỉnh Quảng Ngãi";
const gazette = "TRUNG TÂM CÔNG BÁO VÀ TIN HỌC";

describeWithShared(["corpus", "attachments"], "signed documents of Vietnamese agencies", (folder) => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
  const read = (bytes: Uint8Array) => readSignatures(bytes, "pdf", {}, openBudget());

  // Signers, their order and their times as the programs that made the files wrote them; compared with pdfsig of poppler.
  test.each<[string, readonly (readonly [string, string])[]]>([
    ["05CT.pdf", [[province, "2020-04-16T00:37:15Z"]]],
    ["2770_(08-CT-UBND)..signed.pdf", [["Trung tâm Công báo và Tin học", "2018-04-04T07:21:06Z"]]],
    ["575_UB.signed.pdf", [[gazette, "2025-02-05T15:35:18+07:00"]]],
    ["11_CT.signed.pdf", [[province, "2024-09-11T12:14:27Z"], [gazette, "2024-09-12T00:49:45Z"]]],
    ["22_TTR.signed.pdf", [[province, "2025-02-08T07:42:46Z"], [gazette, "2025-02-10T07:35:42+07:00"]]],
    ["239_TTr.signed.pdf", [[province, "2024-12-20T09:15:31Z"], [gazette, "2024-12-20T16:52:38+07:00"]]],
    ["23BC.signed.pdf", [[province, "2025-01-24T07:23:49Z"], [gazette, "2025-01-24T20:06:24+07:00"]]],
    ["24_TTR.signed.pdf", [[province, "2025-02-07T08:00:00Z"], [gazette, "2025-02-07T15:53:02+07:00"]]],
    ["574_UB.signed.pdf", [[province, "2025-02-04T09:42:41Z"], [gazette, "2025-02-05T08:09:28+07:00"]]],
    ["660TBUB.signed.pdf", [[province, "2025-01-17T01:56:15Z"], [gazette, "2025-01-17T09:17:04+07:00"]]],
    ["vht534.signed.pdf", [["Phùng Tô Long", "2024-11-15T10:30:10Z"], [province, "2024-11-17T09:07:23Z"], [province, "2024-11-17T09:07:24Z"], [province, "2024-11-17T09:07:24Z"], [gazette, "2024-11-18T00:25:10Z"]]],
  ])("%s", async (name, expected) => {
    const signatures = await read(bytesOf(name));
    expect(signatures.map((one) => [one.signer, one.signedAt])).toEqual(expected);
    expect(signatures.map((one) => one.intact)).toEqual(expected.map(() => true));
    // Each signer signs what the one before has signed; the last one's signature covers the file.
    expect(signatures.map((one) => one.appended)).toEqual(expected.map((_, i) => (i === expected.length - 1 ? "nothing" : "signed")));
    expect(signatures.map((one) => one.coversFile)).toEqual(expected.map((_, i) => i === expected.length - 1));
  });

  test("a letter changed on the way shows in every signature over it", async () => {
    const bytes = bytesOf("11_CT.signed.pdf");
    bytes[1_000_000]! ^= 1;
    expect(await read(bytes)).toMatchObject([{ signer: province, intact: false }, { signer: gazette, intact: false }]);
  });

  test("a change behind the first signature shows in the second only", async () => {
    const bytes = bytesOf("11_CT.signed.pdf");
    bytes[2_790_000]! ^= 1;
    expect(await read(bytes)).toMatchObject([{ intact: true, appended: "unsigned" }, { intact: false, appended: "nothing" }]);
  });

  test("a document that was not signed has no signature", async () => {
    expect(await read(bytesOf("KOZ_2268_bc_syt.pdf"))).toEqual([]);
  });
});
