import type { Destination } from "../domain/catalogue";
import type { Trouble } from "../domain/trouble";

/** The lists of the queue; "overdue" are those of the first two whose time is over. */
export type QueueState = "waiting" | "overdue" | "under-way" | "settled" | "returned";
/** What an editor does to a document. */
export type DeskAct = "published" | "filed" | "posted" | "taken-off" | "returned" | "corrected";

/** What the editorial desk's page says. */
export interface DeskWords {
  readonly title: string;
  /** Once somebody is signed in: the desk is the board's, the report is whoever's it is for. */
  readonly titles: { readonly queue: string; readonly report: string };
  readonly skip: string;
  readonly loading: string;
  readonly off: { readonly title: string; readonly what: string };
  readonly notSet: { readonly title: string; readonly what: string };
  readonly oldRules: string;
  readonly signIn: { readonly title: string; readonly what: string; readonly press: string; readonly again: string; readonly out: string; readonly failed: string; readonly expired: string };
  readonly tabs: { readonly label: string; readonly queue: string; readonly report: string };
  readonly mailbox: string;
  readonly noRight: (mailbox: string) => string;
  readonly noneOpen: { readonly title: string; readonly what: string };
  readonly settings: string;
  readonly language: string;
  readonly look: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string; readonly contrast: string };
  readonly states: Readonly<Record<QueueState, string>>;
  readonly stateList: string;
  readonly filters: { readonly destination: string; readonly unit: string; readonly entry: string; readonly all: string; readonly clear: string; readonly unknown: string };
  readonly search: string;
  readonly list: string;
  readonly found: (shown: number, all: number) => string;
  readonly reading: (read: number) => string;
  readonly refresh: string;
  readonly empty: Readonly<Record<QueueState, string>>;
  readonly nothingFound: string;
  readonly nothingOfOurs: string;
  readonly damaged: (header: string) => string;
  readonly arrived: (moment: string) => string;
  readonly due: (day: string) => string;
  readonly overdueSince: (day: string) => string;
  readonly change: Readonly<Record<"recall" | "update" | "replace", string>>;
  readonly claimed: (by: string) => string;
  readonly destination: Readonly<Record<Destination, string>>;
  readonly select: (symbol: string) => string;
  readonly selected: (count: number) => string;
  readonly selectAll: string;
  readonly selectNone: string;
  readonly back: string;
  readonly choose: { readonly title: string; readonly what: string };
  readonly data: string;
  readonly unit: string;
  readonly suppliedBy: string;
  readonly arrivedAt: string;
  readonly further: (count: number) => string;
  readonly deeds: { readonly heading: string; readonly line: (what: string, by: string, moment: string) => string; readonly undone: (by: string) => string; readonly unsent: string };
  readonly files: { readonly label: string; readonly mail: string; readonly within: (mail: string) => string; readonly download: string; readonly pages: (count: number) => string; readonly page: (number: number, count: number) => string; readonly text: string; readonly noText: string; readonly drawn: string; readonly notDrawn: string; readonly opening: string; readonly signatures: string; readonly unsigned: string; readonly none: string };
  readonly original: { readonly failed: string; readonly from: string; readonly subject: string; readonly again: string };
  readonly acts: { readonly label: string; readonly name: Readonly<Record<DeskAct, string>>; readonly save: Readonly<Record<DeskAct, (count: number) => string>>; readonly cancel: string };
  readonly form: {
    readonly address: string;
    readonly addressHint: string;
    readonly badAddress: string;
    readonly at: string;
    readonly badMoment: string;
    readonly number: string;
    readonly noNumber: string;
    readonly deadline: string;
    readonly badDay: string;
    readonly reason: string;
    readonly noReason: string;
    readonly tooLong: (most: number) => string;
    readonly frequent: string;
    readonly reasons: readonly string[];
    readonly what: string;
    readonly whatHint: string;
    readonly nothingChanged: string;
    readonly saveAnyway: string;
    readonly none: string;
  };
  readonly done: (act: string, count: number) => string;
  readonly undo: string;
  readonly undone: (count: number) => string;
  readonly working: (done: number, of: number) => string;
  readonly taken: (symbol: string, by: string | null) => string;
  readonly failedAt: (symbol: string) => string;
  readonly dismiss: string;
  readonly keys: { readonly heading: string; readonly show: string; readonly close: string; readonly lines: readonly (readonly [key: string, does: string])[] };
  readonly trouble: (why: Trouble) => string;
  readonly tryAgain: string;
  readonly privacy: string;
}
