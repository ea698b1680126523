import type { Arrival, DeskPlace } from "./arrival";

/** What a mail says, wherever it lies. `itemId` is the id that lasts when the mail is moved. */
export type ArrivalRow = Pick<Arrival, "itemId" | "internetMessageId" | "arrivedAt" | "from" | "subject" | "facts" | "problem">;

/** A folder of the desk, with its mails of the month asked for. */
export interface PlaceFolder {
  readonly place: DeskPlace;
  /** Graph's id; `null` where the desk has not made it yet, so that nothing lies in it. */
  readonly id: string | null;
}

export interface PlaceSurvey {
  readonly count: number;
  /** When one of them was last changed, ISO 8601, UTC, by Exchange's clock; `null` when there is none. */
  readonly newest: string | null;
}

export interface ArrivalPage {
  readonly rows: readonly ArrivalRow[];
  /** From here on the folder is still to be read, ISO 8601, UTC: the second of the last mail. */
  readonly until: string;
}

/** One publication mailbox's mails of one month. */
export interface ArrivalReader {
  /** One of each place; `null`: the person has no right to the mailbox. */
  folders(): Promise<readonly PlaceFolder[] | null>;
  survey(folder: PlaceFolder): Promise<PlaceSurvey>;
  /** In the order of their arrival, from a moment on or (`null`) from the first. `isKnown`: of these nothing need be asked that costs a request. */
  read(folder: PlaceFolder, from: string | null, isKnown: (itemId: string) => boolean): AsyncIterable<ArrivalPage>;
  /** What was changed or has come to the folder since a moment (by Exchange's clock), that moment's second included. */
  changed(folder: PlaceFolder, since: string, isKnown: (itemId: string) => boolean): AsyncIterable<ArrivalPage>;
}
