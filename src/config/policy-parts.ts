import * as z from "zod/mini";
import { isDay } from "../domain/asking/calendar";
import { findingKinds } from "../domain/finding-kinds";
import type { FindingKind } from "../domain/finding";
import { readAddress, readHost } from "../domain/read-address";
import { isCertificate } from "./certificate-text";

/** zod compiles validators with `new Function` unless told not to; the content-security policy forbids it. */
z.config({ jitless: true });

const such = (is: (text: string) => boolean, error: string) => z.string().check(z.refine(is, { error }));

export const filled = (error: string) => such((text) => text.trim() !== "", error);

/** Plain words of a person: what would be markup or hidden has no place in them. */
const plain = /^[^<>\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/;
export const words = (most: number) =>
  z.string().check(
    z.refine((text) => text.length <= most, { error: `Dài quá ${most} chữ. Hãy ghi ngắn lại.` }),
    z.refine((text) => plain.test(text), { error: "Chỉ ghi chữ trơn trên một dòng: không có <, >, xuống dòng hay ký tự ẩn. Hãy gõ lại câu này." }),
  );

export const host = such(
  (text) => readHost(text) !== "" && /^[^@*[\s/]+\.[^@*[\s/]+$/.test(text) && !/\.$/.test(text),
  'Không phải tên miền. Hãy ghi như "moj.gov.vn": không có @, không có "*." ở đầu, không có dấu chấm ở cuối.',
);

export const address = such(
  (text) => typeof readAddress(text) !== "string" && !/[<>\s]/.test(text),
  'Không phải địa chỉ thư. Hãy ghi một địa chỉ như "vanphongbo@moj.gov.vn", không kèm tên.',
);

/** `new URL` forgives too much, and is no part of every runtime. */
export const page = z.union([
  z.literal(""),
  such((text) => /^https:\/\/[^\s/?#@\\<>"]+\.[^\s/?#@\\<>"]+(?:[/?#][^\s\\<>"]*)?$/.test(text) && text.length <= 500, 'Không phải địa chỉ trang. Hãy ghi đủ, bắt đầu bằng "https://", như "https://moj.gov.vn/huong-dan".'),
]);

export const guid = such(
  (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  "Không phải mã GUID. Hãy chép mã từ trang đăng ký ứng dụng của Microsoft Entra, dạng 00000000-0000-0000-0000-000000000000.",
);

export const day = such(isDay, 'Không phải một ngày. Hãy ghi năm-tháng-ngày như "2026-09-02".');
export const dayOrNone = z._default(z.union([z.literal(""), day]), "");

export const version = z._default(z.union([z.literal(""), such((text) => /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text), 'Không phải số phiên bản. Hãy ghi như "1.4.0".')]), "");

export const certificate = such(
  isCertificate,
  "Không phải chứng thư số. Hãy chép nguyên một chứng thư dạng PEM (từ -----BEGIN CERTIFICATE----- đến -----END CERTIFICATE-----) hoặc chuỗi Base64 của tệp .cer.",
);

export const workingDays = z.int().check(z.refine((count) => count >= 1 && count <= 60, { error: "Phải là một số từ 1 đến 60." }));

const kinds = findingKinds as FindingKind[];
const kind = z.enum(kinds as [FindingKind, ...FindingKind[]]);
export const severities = z._default(z.partialRecord(kind, z.enum(["off", "advise", "ask", "stop"])), {});
export const locked = z._default(z.array(kind), []);
export const whenCheckFails = z.enum(["let-go", "ask"]);

export const denied = z._default(z.array(z.object({ address, note: z._default(words(300), "") })), []);

export const unit = z.object({
  code: filled("Mã đơn vị còn trống. Hãy đặt một mã ngắn, không đổi khi đơn vị đổi tên."),
  name: filled("Tên đơn vị còn trống. Hãy ghi tên đầy đủ."),
  mailboxes: z.array(address),
  responsible: z._default(z.string(), ""),
  publicationMailbox: z._default(z.union([z.literal(""), address]), ""),
  members: z._default(z.array(address), []),
});

const contact = z.object({
  name: z._default(words(200), ""),
  mail: z._default(z.union([z.literal(""), address]), ""),
  telephone: z._default(z.string().check(z.refine((text) => /^[\d+(). -]{0,30}$/.test(text), { error: 'Không phải số điện thoại. Hãy ghi như "024 6273 9718".' })), ""),
  page: z._default(page, ""),
});
/** Words alone, as before there was a structure. */
export const support = z._default(z.union([z.string(), contact]), "");

const said = z.object({ vi: words(200).check(z.refine((text) => text.trim() !== "", { error: "Còn trống. Hãy ghi câu tiếng Việt, hoặc xoá mục đi." })), en: z._default(words(200), "") });
export const texts = z._default(z.object({ off: z.optional(said), pilot: z.optional(said), notice: z.optional(said), guidance: z.optional(said) }), {});

export const pilot = z._default(
  z.nullable(z.object({ units: z._default(z.array(z.string()), []), addresses: z._default(z.array(address), []), domains: z._default(z.array(host), []) })),
  null,
);

/** The kinds of finding this version knows; a newer policy may name others. */
export const knownKinds: readonly string[] = kinds;
