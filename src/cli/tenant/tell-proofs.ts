import { printable } from "../printable";
import type { Proof, ProofResult } from "./proof";
import type { Proved } from "./prove";

const marks = { held: "[ĐÚNG]", "not-held": "[KHÔNG ĐÚNG]", "not-tried": "[chưa thử]", planned: "[sẽ thử]" } as const;

/** One proof, as it is read on a screen. */
export function proofText({ id, proves, how, matters, source, result, saw }: ProofResult): string {
  const lines = [
    `${marks[result]} ${id}: ${proves}`,
    ...(result === "planned" ? [`    Cách thử: ${how}`] : [`    ${saw}`]),
    ...(result === "held" ? [] : [`    Liên quan: ${matters} (${source})`]),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

export function planned({ attempt, only, ...proof }: Proof): ProofResult {
  const where = only === "own" ? " Chỉ trong hộp thư của người đăng nhập." : only === "shared" ? " Chỉ trong hộp thư dùng chung." : "";
  return { ...proof, result: attempt === null ? "not-tried" : "planned", saw: attempt === null ? `Phải thử bằng tay trong Outlook: ${proof.how}` : where.trim(), seconds: 0 };
}

export function summary({ results, left }: Proved): string {
  const count = (wanted: ProofResult["result"]): number => results.filter(({ result }) => result === wanted).length;
  const failed = results.filter(({ result }) => result === "not-held").map(({ id }) => id);
  return [
    `\n${count("held")} điều đúng, ${count("not-held")} không đúng, ${count("not-tried")} chưa thử.`,
    ...(failed.length > 0 ? [`Không đúng: ${failed.join(", ")}. Việc phải làm: docs/admin-tenant.md.`] : []),
    ...(left.length > 0 ? ["Còn sót lại trong hộp thư, hãy chạy lại với --clean hoặc xóa tay:", ...left.map((one) => `  ${printable(one)}`)] : ["Đã xóa mọi thứ lập ra khi thử."]),
    "",
  ].join("\n");
}
