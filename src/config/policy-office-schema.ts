import * as z from "zod/mini";
import { catalogueEntry } from "./catalogue-schema";
import { address, day, denied, filled, host, locked, page, severities, support, texts, unit, whenCheckFails, workingDays } from "./policy-parts";

/** A level below the ministry, and those below it. */
export const office = z.object({
  code: filled("Mã cấp dưới còn trống. Hãy đặt một mã ngắn, không đổi."),
  name: filled("Tên cấp dưới còn trống. Hãy ghi tên đầy đủ."),
  domains: z._default(z.array(host), []),
  addresses: z._default(z.array(address), []),
  units: z._default(z.array(unit), []),
  publicationMailbox: z._default(z.union([z.literal(""), address]), ""),
  editorialBoard: z._default(z.array(address), []),
  denied,
  severities,
  locked,
  whenCheckFails: z.optional(whenCheckFails),
  overdueWorkingDays: z.optional(workingDays),
  holidays: z._default(z.array(day), []),
  workedWeekends: z._default(z.array(day), []),
  entries: z._default(z.array(catalogueEntry), []),
  guidance: z._default(page, ""),
  support,
  texts,
  get offices(): z.ZodMiniOptional<z.ZodMiniArray<typeof office>> {
    return z.optional(z.array(office));
  },
});

export type WrittenOffice = z.infer<typeof office>;

/** By this name the JSON Schema refers to it, for it holds itself. */
z.globalRegistry.add(office, { id: "office" });
