import type { Ages, FigureChange, OwnFigures } from "./own-figures";

/** The figures of a month with each put through `change`; a figure's name is its way: "reports", "official/mails", "sent/TB-01/supplied". */
export function mapFigures({ unit, month, sent, notNeeded, official, reports, replies, unchecked, inbox }: OwnFigures, change: (name: string, value: number) => number): OwnFigures {
  // Without a prototype no code means more than it says.
  const byEntry: Record<string, { readonly sent: number; readonly supplied: number }> = Object.create(null);
  for (const entry of Object.keys(sent)) {
    byEntry[entry] = { sent: change(`sent/${entry}/sent`, sent[entry]!.sent), supplied: change(`sent/${entry}/supplied`, sent[entry]!.supplied) };
  }
  const ages = (of: string, { upTo2, upTo7, older }: Ages): Ages => ({ upTo2: change(`${of}/upTo2`, upTo2), upTo7: change(`${of}/upTo7`, upTo7), older: change(`${of}/older`, older) });
  return {
    unit,
    month,
    sent: byEntry,
    notNeeded: change("notNeeded", notNeeded),
    official: {
      mails: change("official/mails", official.mails),
      fromPersonal: change("official/fromPersonal", official.fromPersonal),
      toNotIssued: change("official/toNotIssued", official.toNotIssued),
      draftsAttached: change("official/draftsAttached", official.draftsAttached),
    },
    reports: change("reports", reports),
    replies: change("replies", replies),
    unchecked: change("unchecked", unchecked),
    inbox: inbox && { unread: ages("unread", inbox.unread), unanswered: ages("unanswered", inbox.unanswered) },
  };
}

/** Every figure under its name, in the order people read them. */
export function namedFigures(figures: OwnFigures): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  mapFigures(figures, (name, value) => {
    named.set(name, value);
    return value;
  });
  return named;
}

/** What differs; a figure that only one of them has is nothing in the other. */
export function figureChanges(before: OwnFigures, after: OwnFigures): readonly FigureChange[] {
  const [old, now] = [namedFigures(before), namedFigures(after)];
  const changes: FigureChange[] = [];
  new Set([...Array.from(old.keys()), ...Array.from(now.keys())]).forEach((figure) => {
    const [from, to] = [old.get(figure) || 0, now.get(figure) || 0];
    if (from !== to) changes.push({ figure, from, to });
  });
  return changes;
}

/** "sent/TB-01/supplied" as its entry and what is said of it; `null` for a figure of no entry. */
export function entryFigure(name: string): { readonly entry: string; readonly of: "sent" | "supplied" } | null {
  const found = /^sent\/([^]*)\/(sent|supplied)$/.exec(name);
  return found === null ? null : { entry: found[1]!, of: found[2] as "sent" | "supplied" };
}
