import * as z from "zod/mini";
import { findingKinds } from "../domain/finding-kinds";
import type { FindingKind } from "../domain/finding";
import { readAddress, readHost } from "../domain/read-address";
import { isCertificate } from "./certificate-text";

/** zod compiles validators with `new Function` unless told not to; the content-security policy forbids it. */
z.config({ jitless: true });

const meant = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const words = (description: string) => meant(z.string(), description);
const filled = (error: string) => z.string().check(z.refine((text) => text.trim() !== "", { error }));

const host = z.string().check(
  z.refine((text) => readHost(text) !== "" && /^[^@*[\s/]+\.[^@*[\s/]+$/.test(text) && !/\.$/.test(text), {
    error: 'Không phải tên miền. Hãy ghi như "moj.gov.vn": không có @, không có "*." ở đầu, không có dấu chấm ở cuối.',
  }),
);

const address = z.string().check(
  z.refine((text) => typeof readAddress(text) !== "string" && !/[<>\s]/.test(text), {
    error: 'Không phải địa chỉ thư. Hãy ghi một địa chỉ như "vanphongbo@moj.gov.vn", không kèm tên.',
  }),
);

const guid = z.string().check(
  z.refine((text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text), {
    error: "Không phải mã GUID. Hãy chép mã từ trang đăng ký ứng dụng của Microsoft Entra, dạng 00000000-0000-0000-0000-000000000000.",
  }),
);

/** More would be looked through for every signed file; Vietnam has some twenty licensed authorities. */
const mostAuthorities = 40;

const severity = z.enum(["off", "advise", "ask", "stop"]);
const kinds = findingKinds as FindingKind[];

const unit = z.object({
  code: meant(filled("Mã đơn vị còn trống. Hãy đặt một mã ngắn, không đổi khi đơn vị đổi tên."), "Mã ổn định của đơn vị, do ta đặt."),
  name: meant(filled("Tên đơn vị còn trống. Hãy ghi tên đầy đủ."), "Tên đơn vị như hiển thị cho người dùng."),
  mailboxes: meant(z.array(address), "Hộp thư điện tử chung của đơn vị."),
  responsible: z._default(words("Người phụ trách hộp thư chung (điểm 2 văn bản ngày 29/3/2016); để trống khi chưa phân công."), ""),
  publicationMailbox: meant(z._default(z.union([z.literal(""), address]), ""), "Hộp thư trong publicationMailboxes nhận văn bản của đơn vị này; các đơn vị chung một hộp thư là một khối. Để trống thì dùng hộp thư đầu tiên."),
});

const certificate = z.string().check(
  z.refine((text) => isCertificate(text), {
    error: "Không phải chứng thư số. Hãy chép nguyên một chứng thư dạng PEM (từ -----BEGIN CERTIFICATE----- đến -----END CERTIFICATE-----) hoặc chuỗi Base64 của tệp .cer.",
  }),
);

const signatureAuthority = z.object({
  name: meant(filled("Tên nơi cấp còn trống. Hãy ghi tên như cần hiện cho người dùng.").check(z.refine((text) => text.length <= 200, { error: "Tên dài quá 200 chữ. Hãy ghi ngắn lại." })), "Tên nơi cấp, hiện cho người dùng."),
  certificate: meant(certificate, "Chứng thư của nơi cấp: dạng PEM, hoặc Base64 của DER; mỗi mục một chứng thư."),
});

const day = z.string().check(
  z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text), {
    error: 'Không phải một ngày. Hãy ghi năm-tháng-ngày như "2026-09-02".',
  }),
);

/** The policy as an administrator writes it; JSON Schema and parser both come from here. */
export const policySchema = z.object({
  $schema: z.optional(words("Địa chỉ của lược đồ này, để trình soạn thảo gợi ý.")),
  schemaVersion: meant(z.literal(1), "Phiên bản của dạng tệp này."),
  sample: meant(z.boolean(), "true: chính sách mẫu; bản phát hành chính thức không nhận tệp này."),
  name: z._default(words("Tên của chính sách, hiện ở cuối ngăn."), ""),
  enabled: meant(z.boolean(), "false: tắt mọi kiểm tra ngay lập tức; mọi thư đều được gửi."),
  issuedDomains: meant(z.array(host).check(z.minLength(1)), "Tên miền hộp thư do Bộ cấp; đúng từng tên, không gồm tên miền con."),
  units: meant(z.array(unit), "Đơn vị thuộc Bộ và hộp thư chung."),
  publicationMailboxes: meant(z.array(address), "Hộp thư nhận văn bản để đăng tải (Cục Công nghệ thông tin); quản trị viên phải ghi."),
  editorialBoard: meant(z.array(address), "Hộp thư của Ban biên tập, nơi duy nhất được gửi dự thảo kèm thư xin ý kiến."),
  stateSuffixes: meant(z.array(host), "Tên miền cơ quan nhà nước, gồm cả tên miền con."),
  personalProviders: meant(z.array(host), "Tên miền thư cá nhân, gồm cả tên miền con; chỉ để nói rõ lý do."),
  denied: meant(z._default(z.array(z.object({ address, note: z._default(words("Lý do, hiện cho người gửi."), "") })), []), "Địa chỉ đã thu hồi hoặc không được dùng."),
  readScans: meant(z._default(z.boolean(), true), "true: nhận dạng chữ trong bản quét ngay trên máy người dùng; false: tắt cho mọi người."),
  signatureAuthorities: meant(
    z._default(z.array(signatureAuthority).check(z.refine((list) => list.length <= mostAuthorities, { error: `Nhiều quá ${mostAuthorities} nơi cấp. Hãy chỉ để những nơi Bộ tin cậy.` })), []),
    "Nơi cấp chứng thư số được Bộ tin cậy: chữ ký số của tệp được đối chiếu với danh sách này; để trống thì không đối chiếu.",
  ),
  visibleRecipients: meant(
    z._default(z.int().check(z.refine((count) => count >= 2, { error: "Phải là một số từ 2 trở lên." })), 10),
    "Từ bao nhiêu người nhận ngoài Bộ (không kể cơ quan nhà nước) thấy địa chỉ của nhau ở ô Đến và Cc thì ngăn nhắc chuyển sang Bcc.",
  ),
  severities: meant(
    z._default(z.partialRecord(z.enum(kinds as [FindingKind, ...FindingKind[]]), severity), {}),
    "Mức của từng phát hiện khi gửi: off, advise (chỉ nhắc trong ngăn), ask (hỏi lại), stop (dừng). Bỏ trống thì dùng mức mặc định.",
  ),
  locked: meant(
    z._default(z.array(z.enum(kinds as [FindingKind, ...FindingKind[]])), []),
    "Phát hiện bị khóa: người gửi không tự xác nhận để bỏ qua trong ngăn được; Outlook hỏi lại ở mọi lần gửi.",
  ),
  whenCheckFails: meant(
    z._default(z.enum(["let-go", "ask"]), "let-go"),
    "Khi không kiểm tra được thư lúc gửi (Outlook không trả lời, phần bổ trợ gặp lỗi): let-go (cho gửi và báo cho người gửi) hoặc ask (hỏi lại trước khi gửi).",
  ),
  supplyCopy: meant(
    z._default(z.enum(["with-mail", "separate"]), "with-mail"),
    "Văn bản cung cấp khi đang soạn đi thế nào: with-mail (cùng thư, thêm Bcc và tiêu đề kỹ thuật mà mọi người nhận đều có) hoặc separate (một thư riêng, gửi sau khi thư đã đi).",
  ),
  overdueWorkingDays: meant(
    z._default(z.int().check(z.refine((count) => count >= 1 && count <= 60, { error: "Phải là một số từ 1 đến 60." })), 3),
    "Sau bao nhiêu ngày làm việc kể từ khi cung cấp mà chưa đăng tải hay tiếp nhận thì coi là quá hạn.",
  ),
  holidays: meant(z._default(z.array(day), []), "Ngày nghỉ lễ, tết (năm-tháng-ngày), ngoài thứ bảy và chủ nhật."),
  workedWeekends: meant(z._default(z.array(day), []), "Thứ bảy, chủ nhật đi làm bù (năm-tháng-ngày)."),
  signIn: meant(
    z.object({ clientId: meant(guid, "Application (client) ID."), tenantId: meant(guid, "Directory (tenant) ID.") }),
    "Đăng ký ứng dụng với Microsoft Entra; không chứa bí mật nào.",
  ),
  support: z._default(words("Nơi người dùng hỏi khi cần giúp."), ""),
});

/** The kinds of finding this version knows; a newer policy may name others. */
export const knownKinds: readonly string[] = kinds;
