import * as z from "zod/mini";
import { office } from "./policy-office-schema";
import { address, certificate, day, dayOrNone, denied, filled, guid, host, locked, page, pilot, severities, support, texts, unit, version, whenCheckFails, words, workingDays } from "./policy-parts";

/** More would be looked through for every signed file; Vietnam has some twenty licensed authorities. */
const mostAuthorities = 40;

const signatureAuthority = z.object({
  name: filled("Tên nơi cấp còn trống. Hãy ghi tên như cần hiện cho người dùng.").check(z.refine((text) => text.length <= 200, { error: "Tên dài quá 200 chữ. Hãy ghi ngắn lại." })),
  certificate,
});

/**
 * The policy as an administrator writes it: what is checked at run time, the JSON Schema and the table in docs/admin-policy.md all come from
 * here; what each field means is said in policy-words.ts. `schemaVersion` rises only when an older add-in could not follow the file safely.
 */
export const policySchema = z.object({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  sample: z.boolean(),
  name: z._default(words(200), ""),
  publishedAt: dayOrNone,
  validFrom: dayOrNone,
  minAddinVersion: version,
  enabled: z.boolean(),
  pilot,
  issuedDomains: z.array(host).check(z.minLength(1)),
  units: z.array(unit),
  publicationMailboxes: z.array(address),
  editorialBoard: z.array(address),
  stateSuffixes: z.array(host),
  personalProviders: z.array(host),
  denied,
  readScans: z._default(z.boolean(), true),
  signatureAuthorities: z._default(z.array(signatureAuthority).check(z.refine((list) => list.length <= mostAuthorities, { error: `Nhiều quá ${mostAuthorities} nơi cấp. Hãy chỉ để những nơi Bộ tin cậy.` })), []),
  visibleRecipients: z._default(z.int().check(z.refine((count) => count >= 2, { error: "Phải là một số từ 2 trở lên." })), 10),
  severities,
  locked,
  whenCheckFails: z._default(whenCheckFails, "let-go"),
  supplyCopy: z._default(z.enum(["with-mail", "separate"]), "with-mail"),
  overdueWorkingDays: z._default(workingDays, 3),
  holidays: z._default(z.array(day), []),
  workedWeekends: z._default(z.array(day), []),
  signIn: z.object({ clientId: guid, tenantId: guid }),
  support,
  guidance: z._default(page, ""),
  texts,
  offices: z._default(z.array(office), []),
});

/** As the schema gives it, with what was left out filled in. */
export type WrittenPolicy = z.infer<typeof policySchema>;
