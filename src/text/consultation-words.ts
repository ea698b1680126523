import type { ConsultationRefusal } from "../domain/consultation";
import type { TroubleText } from "./describe-trouble";

/** What the pane says of a draft on which opinions are asked for; it loads with the first such letter. */
export interface ConsultationWords {
  readonly hold: string;
  readonly holdWhat: (board: string) => string;
  readonly working: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly noSuchDay: string;
  readonly draftingUnit: string;
  readonly unitMissing: string;
  readonly edit: string;
  readonly save: string;
  readonly noDeadline: string;
  readonly unread: (names: readonly string[]) => string;
  readonly unreadWord: string;
  readonly refusal: (why: ConsultationRefusal) => TroubleText;
  readonly own: { readonly label: string; readonly link: string; readonly button: string; readonly noAddress: string; readonly elsewhere: (host: string) => string; readonly undo: string };
  readonly held: { readonly title: string; readonly what: (board: string) => string; readonly failed: string };
  readonly linked: { readonly title: string; readonly what: (link: string) => string };
  readonly orphan: { readonly title: string; readonly what: string; readonly button: string };
  readonly noteGone: string;
  readonly writeNote: string;
  readonly stale: Readonly<Record<"deadline" | "unit" | "letter", string>>;
  readonly follow: string;
  readonly undo: string;
  readonly undoWhat: string;
  readonly notAFile: (name: string) => TroubleText;
  readonly tooLate: TroubleText;
  readonly unharmed: string;
  readonly left: Readonly<Record<"files" | "note" | "wish" | "sent", string>>;
  readonly sent: {
    readonly title: string;
    readonly by: (date: string) => string;
    readonly daysLeft: (days: number) => string;
    readonly count: (answered: number, asked: number) => string;
    readonly silent: string;
    readonly answered: string;
    readonly answeredAt: (at: string, by: string | null) => string;
    readonly others: string;
    readonly list: string;
    readonly look: string;
    readonly looking: string;
    readonly remind: (count: number) => string;
    readonly link: string;
    readonly posted: (link: string) => string;
    readonly sendLink: string;
    readonly pasteLink: string;
  };
}
