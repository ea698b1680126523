import type { Arrival } from "./arrival";
import type { ArrivalReading } from "./arrival-facts";
import type { DeskSpot } from "./desk-folders";

/** What a mail says, wherever it lies. `itemId` is the id that lasts when the mail is moved. */
export interface ArrivalRow extends Pick<Arrival, "itemId" | "internetMessageId" | "arrivedAt" | "from" | "subject" | "facts" | "problem"> {
  readonly what: ArrivalReading["what"];
}

/** A folder of the desk, with its mails of the month asked for. */
export interface SpotFolder {
  readonly spot: DeskSpot;
  /** Graph's id; `null` where the desk has not made it yet, so that nothing lies in it. */
  readonly id: string | null;
}

export interface SpotSurvey {
  readonly count: number;
  /** When one of them was last changed, ISO 8601, UTC, by Exchange's clock; `null` when there is none. */
  readonly newest: string | null;
}

export interface ArrivalPage {
  readonly rows: readonly ArrivalRow[];
  /** From here on the folder is still to be read, ISO 8601, UTC: the second of the last mail. */
  readonly until: string;
}

export interface ArrivalPages {
  next(): Promise<IteratorResult<ArrivalPage, unknown>>;
}

/** One publication mailbox's mails of one month. */
export interface ArrivalReader {
  /** One of each spot; `null`: the person has no right to the mailbox. */
  folders(): Promise<readonly SpotFolder[] | null>;
  survey(folder: SpotFolder): Promise<SpotSurvey>;
  /** In the order of their arrival, from a moment on or (`null`) from the first. `isKnown`: of these nothing need be asked that costs a request. */
  read(folder: SpotFolder, from: string | null, isKnown: (itemId: string) => boolean): ArrivalPages;
  /** What was changed or has come to the folder since a moment (by Exchange's clock), that moment's second included. */
  changed(folder: SpotFolder, since: string, isKnown: (itemId: string) => boolean): ArrivalPages;
}
