import type * as z from "zod/mini";
import { joinPath, unknownKey } from "./faults";
import { nearestWord } from "./nearest-word";
import type { Fault } from "./parsed";

interface Shape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

/** Keys of a file that its schema does not know: mostly misspelt ones. */
export function unknownKeys(value: unknown, schema: z.ZodMiniType, path = ""): readonly Fault[] {
  const { shape, element, innerType, options } = schema._zod.def as unknown as Shape;
  if (innerType) return unknownKeys(value, innerType, path);
  if (options) return options.flatMap((form) => unknownKeys(value, form, path));
  if (element && Array.isArray(value)) return value.flatMap((each, i) => unknownKeys(each, element, joinPath(path, [i])));
  if (!shape || typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.prototype.hasOwnProperty.call(shape, key) ? shape[key] : undefined;
    return known ? unknownKeys(inner, known, joinPath(path, [key])) : [unknownKey(joinPath(path, [key]), nearestWord(key, Object.keys(shape)))];
  });
}
