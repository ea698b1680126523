import { readFileSync } from "node:fs";
import { parsePolicy } from "../../../src/config/parse-policy";
import type { Policy } from "../../../src/domain/policy";

const sample = JSON.parse(readFileSync(new URL("../../../assets/policy.json", import.meta.url), "utf8")) as Readonly<Record<string, unknown>>;

/** The sample policy as it is written, but for what the test says. */
export const written = (differs: object = {}): string => JSON.stringify({ ...sample, ...differs });

/** As an add-in reads it, or an administrator (`strict`). */
export function read(differs: object = {}, strict = false): Policy {
  const parsed = parsePolicy(written(differs), { ignoreUnknown: !strict });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 1));
  return parsed.value;
}

/** The department with one local office. */
export const department = {
  code: "CUC",
  name: "Cục Quản lý Thi hành án dân sự",
  domains: ["thads.moj.gov.vn"],
  publicationMailbox: "banbientap@thads.moj.gov.vn",
  denied: [{ address: "cu@thads.moj.gov.vn" }],
  severities: { "outside-address": "stop" },
  support: { name: "Tổ máy tính", mail: "hotro@thads.moj.gov.vn", telephone: "024 1234 5678", page: "" },
  offices: [
    {
      code: "HUE",
      name: "Thi hành án dân sự thành phố Huế",
      units: [{ code: "HUE-VP", name: "Văn phòng", mailboxes: ["hue@thads.moj.gov.vn"], members: ["binh.tv@thads.moj.gov.vn"] }],
      locked: ["not-supplied"],
      whenCheckFails: "ask",
      overdueWorkingDays: 2,
      holidays: ["2026-03-26"],
      guidance: "https://thads.moj.gov.vn/hue",
      entries: [{ code: "HUE-01", vi: "Quyết định thi hành án theo yêu cầu", types: ["QĐ"], supply: true, basis: "ministry" }],
    },
  ],
};
