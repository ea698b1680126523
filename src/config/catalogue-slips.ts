import { fold } from "../domain/fold";
import { types } from "../domain/read-facts/document-types";
import type { Catalogue } from "../domain/catalogue";
import { catalogueEntry, catalogueSchema, exclusion } from "./catalogue-schema";
import { unknownKey } from "./faults";
import { nearestWord } from "./nearest-word";
import type { Fault } from "./parsed";
import { unknownKeys } from "./unknown-keys";

/** Misspelt keys; beside the lists an administrator may keep notes under names of their own. */
export function strangeKeys(value: unknown): readonly Fault[] {
  if (typeof value !== "object" || value === null) return [];
  const known = Object.keys(catalogueSchema.shape);
  const file = value as Readonly<Record<string, unknown>>;
  const misspelt = Object.keys(file).filter((key) => !known.includes(key)).map((key) => [key, nearestWord(key, known)] as const);
  const within = (list: "entries" | "exclusions", schema: typeof catalogueEntry | typeof exclusion) => {
    const all = file[list];
    return Array.isArray(all) ? all.flatMap((one, i) => unknownKeys(one, schema, `${list}[${i}]`)) : [];
  };
  return [...misspelt.flatMap(([key, meant]) => (meant === null ? [] : [unknownKey(key, meant)])), ...within("entries", catalogueEntry), ...within("exclusions", exclusion)];
}

/** What an administrator cannot have meant: a type nobody issues, a phrase that speaks for and against. */
export function slips({ entries, exclusions }: Catalogue): readonly Fault[] {
  return [
    ...entries.flatMap((entry, i) => unknownTypes(entry.types, `entries[${i}].types`)),
    ...[...entries.map((entry, i) => [entry, `entries[${i}]`] as const), ...exclusions.map((one, i) => [one, `exclusions[${i}]`] as const)].flatMap(([{ cues }, path]) => twofold(cues, `${path}.cues`)),
  ];
}

function unknownTypes(written: readonly string[], path: string): readonly Fault[] {
  return written.flatMap((type, i) => {
    if (written.indexOf(type) < i) return [{ path: `${path}[${i}]`, message: `${type} đã ghi ở trên. Hãy xoá bớt một lần.` }];
    if (types.includes(type)) return [];
    const meant = types.find((one) => fold(one) === fold(type.trim()));
    return [{ path: `${path}[${i}]`, message: `Không có loại văn bản "${type}". ${meant === undefined ? `Hãy chọn trong: ${types.join(", ")}` : `Hãy ghi "${meant}"`}.` }];
  });
}

function twofold({ subject, text, against }: Catalogue["entries"][number]["cues"], path: string): readonly Fault[] {
  const lists = { subject, text, against };
  // With its diacritics: "hằng tháng" may stand beside "hàng tháng".
  const bare = (phrase: string) => phrase.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  const same = (one: string, other: string) => bare(one) === bare(other);
  return (["subject", "text", "against"] as const).flatMap((name) =>
    lists[name].flatMap(({ phrase }, i) => {
      const place = `${path}.${name}[${i}].phrase`;
      if (lists[name].slice(0, i).some((before) => same(before.phrase, phrase))) return [{ path: place, message: `Cụm từ "${phrase}" đã ghi ở trên. Hãy xoá bớt một lần.` }];
      const contrary = name === "against" && [...subject, ...text].some((other) => same(other.phrase, phrase));
      return contrary ? [{ path: place, message: `Cụm từ "${phrase}" vừa nói là mục này vừa nói là không phải. Hãy bỏ ở một trong hai nơi.` }] : [];
    }),
  );
}
