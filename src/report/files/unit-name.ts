import type { UnitRow } from "../month-report";

/** What could be laid to no unit has a name too. */
export const unitName = ({ unit, name }: UnitRow, { noUnit }: { readonly noUnit: string }): string => (unit === null ? noUnit : name);
