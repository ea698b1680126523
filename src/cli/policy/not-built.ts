import type { Fault } from "../../config/parsed";
import type { Policy } from "../../domain/policy";

type Marks = Pick<Policy, "sample" | "publicationMailboxes" | "signIn">;

/** What makes a policy one for trying out: no release is built from it, and none is served. */
export function notForPeople({ sample, publicationMailboxes, signIn }: Marks): readonly Fault[] {
  return [
    ...(sample ? [{ path: "sample", message: 'Đây là chính sách mẫu, không phải của Bộ. Hãy soạn chính sách của Bộ (`npm run admin -- init`) và ghi "sample": false.' }] : []),
    ...(publicationMailboxes.length === 0 ? [{ path: "publicationMailboxes", message: 'Chưa có hộp thư đăng tải, và không có giá trị mặc định. Hãy hỏi Cục Công nghệ thông tin và ghi, như ["hop-thu-dang-tai@…"].' }] : []),
    ...(["clientId", "tenantId"] as const).filter((name) => /^0{8}-(0{4}-){3}0/.test(signIn[name])).map((name) => ({ path: `signIn.${name}`, message: "Đây là mã của chính sách mẫu. Hãy chép mã thật từ trang đăng ký ứng dụng của Microsoft Entra." })),
  ];
}

/** What is built in is in force at once, on machines that have nothing else; on the server such a policy is right. `today`: in Vietnam. */
export function notYet({ validFrom }: Pick<Policy, "validFrom">, today: string): readonly Fault[] {
  const cure = "Hãy dựng bằng chính sách đang có hiệu lực, rồi đặt tệp này lên máy chủ làm policy.json; hoặc bỏ validFrom nếu muốn áp dụng ngay.";
  return validFrom > today ? [{ path: "validFrom", message: `Chính sách có hiệu lực từ ${validFrom}, mà bản dựng sẵn thì áp dụng ngay cho máy mới cài. ${cure}` }] : [];
}
