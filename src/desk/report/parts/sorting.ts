import type { FigureName } from "../../../report/files/unit-figures";

/** By which figure the table is sorted, and which way. */
export interface Sorting {
  readonly by: FigureName;
  readonly down: boolean;
}
