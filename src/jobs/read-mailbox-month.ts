import type { Arrival } from "../domain/arrival";
import type { ArrivalPages, ArrivalReader, SpotFolder, SpotSurvey } from "../domain/arrival-reader";
import { openMailboxMail, type MailboxMail } from "./mailbox-mail";
import type { MailboxLook, MonthOf, MonthStore, SpotLook } from "./month-store";

/** The person has seen enough. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

export interface MailboxMonthNeeds {
  readonly reader: ArrivalReader;
  readonly store: MonthStore;
  readonly signal: AbortSignal;
  /** Once it is known what was kept, and after each page. */
  readonly told: (mail: MailboxMail, expected: number, fresh: readonly Arrival[]) => void;
}

const longAgo = "1900-01-01T00:00:00Z";
/** In a mailbox where people are at work something changes in every one. */
const mostRounds = 3;
const unread: SpotLook = { mark: null, until: null, isWhole: false };

/**
 * Reads what is not known yet of a mailbox's month: first on from where an earlier look was cut off, then what was changed since, and where
 * the folder then holds another number of mails than we know of, that folder anew. False: the person has no right to the mailbox.
 */
export async function readMailboxMonth(of: MonthOf, { reader, store, signal, told }: MailboxMonthNeeds): Promise<boolean> {
  const unlessCancelled = <T>(work: Promise<T>): Promise<T> => orCancelled(work, signal);
  const earlier = await unlessCancelled(store.open(of));
  const mail = openMailboxMail(of.mailbox, earlier.log);
  let look: MailboxLook = earlier.look;
  let expected = mail.size;
  told(mail, expected, []);
  const folders = await unlessCancelled(reader.folders());
  if (folders === null) return false;

  const lookOf = ({ spot }: SpotFolder): SpotLook => look[spot] ?? unread;
  const keep = async (folder: SpotFolder, sheaf: Uint8Array | null, now: Partial<SpotLook> = {}): Promise<void> => {
    look = { ...look, [folder.spot]: { ...lookOf(folder), ...now } };
    await store.add(of, sheaf, look);
  };
  const surveyAll = async (): Promise<ReadonlyMap<SpotFolder, SpotSurvey>> => {
    const surveys = new Map(await unlessCancelled(Promise.all(folders.map(async (folder) => [folder, await reader.survey(folder)] as const))));
    expected = [...surveys.values()].reduce((sum, { count }) => sum + count, 0);
    return surveys;
  };
  const eachPage = async (folder: SpotFolder, pages: ArrivalPages, after: (sheaf: Uint8Array | null, until: string, ids: readonly string[]) => Promise<void>): Promise<void> => {
    for (let page = await unlessCancelled(pages.next()); page.done !== true; page = await unlessCancelled(pages.next())) {
      const { rows, until } = page.value;
      const { fresh, sheaf } = mail.add(folder.spot, rows);
      await after(sheaf, until, rows.map(({ itemId }) => itemId));
      told(mail, expected, fresh);
    }
  };
  const readOn = async (folder: SpotFolder): Promise<void> => {
    if ((surveys.get(folder)?.count ?? 0) > 0) await eachPage(folder, reader.read(folder, lookOf(folder).until, mail.isKnown), (sheaf, until) => keep(folder, sheaf, { until }));
    await keep(folder, null, { isWhole: true });
  };
  const readChanges = async (folder: SpotFolder, newest: string | null): Promise<void> => {
    await eachPage(folder, reader.changed(folder, lookOf(folder).mark ?? longAgo, mail.isKnown), (sheaf) => (sheaf === null ? Promise.resolve() : keep(folder, sheaf)));
    if (newest !== lookOf(folder).mark) await keep(folder, null, { mark: newest });
  };
  const readAnew = async (folder: SpotFolder): Promise<void> => {
    const present = new Set<string>();
    await eachPage(folder, reader.read(folder, null, mail.isKnown), (sheaf, _, ids) => {
      for (const id of ids) present.add(id);
      return sheaf === null ? Promise.resolve() : keep(folder, sheaf);
    });
    const sheaf = mail.keepOnly(folder.spot, present);
    if (sheaf !== null) await keep(folder, sheaf);
  };

  let surveys = await surveyAll();
  for (const folder of folders) if (look[folder.spot] === undefined) look = { ...look, [folder.spot]: { ...unread, mark: surveys.get(folder)?.newest ?? null } };
  const cutOff = folders.filter((folder) => !lookOf(folder).isWhole);
  await Promise.all(cutOff.map(readOn));
  if (cutOff.length > 0) surveys = await surveyAll();
  for (let round = 1; round <= mostRounds; round += 1) {
    const newestIn = (folder: SpotFolder): string | null => surveys.get(folder)?.newest ?? null;
    const tallies = (folder: SpotFolder): boolean => surveys.get(folder)?.count === mail.count(folder.spot);
    const off = folders.filter((folder) => newestIn(folder) !== lookOf(folder).mark || !tallies(folder));
    if (off.length === 0) break;
    const quiet = off.filter((folder) => newestIn(folder) === lookOf(folder).mark);
    await Promise.all(off.map((folder) => readChanges(folder, newestIn(folder))));
    // Only now: what is missing here may have turned up in another folder.
    await Promise.all(quiet.filter((folder) => !tallies(folder)).map(readAnew));
    if (round < mostRounds) surveys = await surveyAll();
  }
  told(mail, expected, []);
  return true;
}

function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new Cancelled());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
