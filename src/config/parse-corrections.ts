import * as z from "zod/mini";
import type { Correction } from "../domain/correction";
import { faultsOf } from "./faults";
import { parseJson } from "./parse-json";
import type { Parsed } from "./parsed";
import { unknownKeys } from "./unknown-keys";

z.config({ jitless: true });

const filled = z.string().check(z.refine((text) => text.trim() !== "", { error: "Còn trống. Hãy ghi nội dung." }));

const correctionsSchema = z.array(
  z.object({
    subject: filled,
    from: z._default(z.string(), ""),
    judged: z._default(z.nullable(filled), null),
    corrected: filled,
    times: z._default(z.number().check(z.refine((times) => Number.isInteger(times) && times > 0, { error: "Số lần phải là số nguyên lớn hơn 0." })), 1),
  }),
);

/** Reads exported corrections; every mistake in them at once, each with its place. */
export function parseCorrections(text: string): Parsed<readonly Correction[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const result = correctionsSchema.safeParse(json.value, { reportInput: true });
  const strange = unknownKeys(json.value, correctionsSchema);
  if (!result.success) return { ok: false, faults: [...faultsOf(result.error.issues), ...strange] };
  return strange.length > 0 ? { ok: false, faults: strange } : { ok: true, value: result.data };
}
