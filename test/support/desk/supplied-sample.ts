import { readFileSync } from "node:fs";
import { encodeHeaders } from "../../../src/domain/submission-headers";
import type { EdocRecord, Tag } from "../../../src/domain/submission";
import { aRecord } from "../a-record";

const mails = new URL("../../../host/samples/mails/", import.meta.url);

export const sampleMail = (path: string): Buffer => readFileSync(new URL(path, mails));

/** A sample mail as if a unit had supplied it to the board while composing: with the headers, and no record. */
export function suppliedSample(path: string, tag: Partial<Tag>, differs: Partial<Omit<EdocRecord, "tag">> = {}): Buffer {
  const headers = encodeHeaders(aRecord({ unit: "VP", ...differs, tag }));
  return Buffer.concat([Buffer.from(Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("")), sampleMail(path)]);
}

/** Mails of the samples that must reach neither the portal nor, but for the last, any other place. */
export const withheldSamples = {
  secret: () => suppliedSample("an.nm@moj.gov.vn/sentitems/04-van-ban-mat.eml", { entry: "TB-01", symbol: "99/BTP-MAT", subject: "Văn bản có dấu mật" }, { id: "a".repeat(32) }),
  excluded: () => suppliedSample("plhshc@moj.gov.vn/inbox/17-khen-thuong-2241.eml", { entry: "TB-01", symbol: "2241/QĐ-BTP", subject: "Khen thưởng" }, { id: "b".repeat(32) }),
  inside: () => suppliedSample("plhshc@moj.gov.vn/inbox/16-noi-bo-phong-lam-viec.eml", { entry: "TB-01", symbol: "118/TB-VP", subject: "Phòng làm việc" }, { id: "c".repeat(32) }),
} as const;
