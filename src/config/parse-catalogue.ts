import type { Catalogue } from "../domain/catalogue";
import { catalogueSchema } from "./catalogue-schema";
import { slips, strangeKeys } from "./catalogue-slips";
import { faultsOf } from "./faults";
import { parseJson } from "./parse-json";
import type { Fault, Parsed } from "./parsed";
import { repeatedKeys } from "./repeated-keys";
import { safeCatalogue } from "./safe-catalogue";

/** Reads the catalogue; every mistake in it at once. `ignoreUnknown`: a newer one is followed as far as it is known (`safeCatalogue`). */
export function parseCatalogue(text: string, { ignoreUnknown = false }: { readonly ignoreUnknown?: boolean } = {}): Parsed<Catalogue> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const result = catalogueSchema.safeParse(ignoreUnknown ? safeCatalogue(json.value) : json.value, { reportInput: true });
  const strange = ignoreUnknown ? [] : [...repeatedKeys(text), ...strangeKeys(json.value)];
  if (!result.success) return { ok: false, faults: [...faultsOf(result.error.issues), ...strange] };
  const faults = [...strange, ...repeatedCodes(result.data), ...(ignoreUnknown ? [] : slips(result.data))];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: result.data };
}

function repeatedCodes({ entries, exclusions }: Catalogue): readonly Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const look = (list: string) => ({ code }: { readonly code: string }, i: number) => {
    if (seen.has(code)) faults.push({ path: `${list}[${i}].code`, message: `Mã ${code} đã dùng. Hãy ghi mã khác: mỗi mục phải có mã riêng.` });
    seen.add(code);
  };
  entries.forEach(look("entries"));
  exclusions.forEach(look("exclusions"));
  return faults;
}
