import type { WrittenPolicy } from "./policy-schema";
import type { WrittenOffice } from "./policy-office-schema";

/** An office as it stands in the file: where, and below which others. */
export interface OfficeAt {
  readonly office: WrittenOffice;
  /** "offices[0].offices[2]." */
  readonly path: string;
  readonly above: readonly WrittenOffice[];
}

export function officesAt(offices: WrittenPolicy["offices"] | undefined, path = "", above: readonly WrittenOffice[] = []): readonly OfficeAt[] {
  return (offices ?? []).flatMap((office, i) => {
    const own = `${path}offices[${i}].`;
    return [{ office, path: own, above }, ...officesAt(office.offices, own, [...above, office])];
  });
}
