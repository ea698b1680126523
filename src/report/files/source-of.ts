import type { OwnSource } from "../month-report";
import { momentInVietnam } from "./vietnamese-dates";
import type { WorkbookWords } from "./workbook-words";

/** Where a unit's own figures come from, and how often they were corrected. */
export function sourceOf(source: OwnSource, { source: say }: Pick<WorkbookWords, "source">): string {
  switch (source.kind) {
    case "counted":
      return say.counted(momentInVietnam(source.at));
    case "delivered":
      return [say.delivered(momentInVietnam(source.at), source.by), ...(source.corrections.length === 0 ? [] : [say.corrected(String(source.corrections.length))])].join("; ");
    case "unchecked":
      return say.unchecked;
  }
}
