import { dayInVietnam } from "../../domain/asking/calendar";
import { entryOf } from "../../domain/catalogue-lookup";
import { notNeededKey, readNotNeeded, readNotNeededHere, writeNotNeeded, writeNotNeededHere, type NotNeeded } from "../../domain/not-needed";
import { readSentItem } from "../../domain/sent-item";
import { sameAddress } from "../../domain/read-address";
import { parsed } from "../../domain/submission-record";
import { isOthersToSupply, owedOf, remindedDays, suppliedAs, suppliedDocuments } from "../../domain/supplied-documents";
import { supplyState } from "../../domain/supply-state";
import { answeringMailboxes } from "../../domain/trusted-answer";
import { GraphError, SignInNeeded } from "../../graph/graph-error";
import { answersAbout, answersSince } from "../../graph/list-answers";
import { listSent } from "../../graph/list-sent";
import { noteOnItem } from "../../graph/note-on-item";
import type { Graph } from "../../graph/request";
import { draftScopes } from "../../graph/token";
import { countedAnswers, lookSupplied, madeSince, nothingLooked } from "../../jobs/look-supplied";
import { currentItem, ownAddress } from "../../outlook/current-item";
import { itemProperty } from "../../outlook/item-property";
import { openMessage } from "../../outlook/draft-window";
import { openInBrowser } from "../../outlook/open-in-browser";
import { restId } from "../../outlook/read-item";
import { abilities } from "../../outlook/requirements";
import { keepRoamingText, notNeededHereKey, reminderKey, roamingText } from "../../outlook/roaming";
import { categorise, tellState, whereAllowed } from "../../outlook/show-on-item";
import type { MailPlace, NotSeen, Reminder, SuppliedReview, SuppliedWork } from "../supplied";
import type { Rules } from "../work";
import { openPaneGraph } from "./open-graph";
import { mailboxesToLook, worksAtDesk } from "./unit-mailboxes";
import { tried, troubleOf } from "./trouble";

const oneDay = 86_400_000;
/** How far back a first look goes. */
const lookBack = 180 * oneDay;
const remindBack = remindedDays * oneDay;

let opened: { readonly rules: Rules; readonly work: SuppliedWork } | null = null;

/** Receipt and state, through Graph; one for all that the pane opens, so that a later look reads only what is new. */
export function suppliedWork(rules: Rules): SuppliedWork {
  if (opened?.rules !== rules) opened = { rules, work: openSuppliedWork(rules) };
  return opened.work;
}

function openSuppliedWork({ policy, catalogue }: Rules): SuppliedWork {
  const graph = openPaneGraph({ ...policy.signIn, nestedAppAuth: abilities().nestedAppAuth }, draftScopes);
  const watchers = new Set<(review: SuppliedReview) => void>();
  const desk = answeringMailboxes(policy);
  let looked = nothingLooked;
  let shown: Pick<SuppliedReview, "lookedAt" | "mailboxes" | "missed" | "atDesk" | "notSeen"> = { lookedAt: null, mailboxes: [], missed: [], atDesk: false, notSeen: null };
  let underWay: Promise<void> | null = null;
  const before = (moment: string, span: number) => `${new Date(Date.parse(moment) - span).toISOString().slice(0, 19)}Z`;
  const now = () => new Date().toISOString();

  const review = (): SuppliedReview => {
    const at = now();
    const facts = [...looked.sent.values()].map((item) => readSentItem(item, (entry) => entryOf(entry, catalogue)?.supply === true));
    const here = new Map(readNotNeededHere(roamingText(notNeededHereKey)));
    const since = before(at, remindBack);
    const owed = facts.flatMap((one) => (one.kind === "owed" && one.owed.sentAt >= since && !isOthersToSupply(one.owed, policy) ? [owedOf({ ...one.owed, notNeeded: one.owed.notNeeded ?? here.get(one.owed.mail.itemId) ?? null }, policy, at)] : []));
    return {
      ...shown,
      looking: underWay !== null,
      documents: suppliedDocuments(facts.flatMap((one) => (one.kind === "supplied" ? [one.supply] : [])), [...looked.answers.values()], policy, at),
      owed: owed.sort((one, other) => (one.sentAt < other.sentAt ? 1 : -1)),
    };
  };
  const show = () => {
    const seen = review();
    for (const watcher of watchers) watcher(seen);
  };

  const lookThrough = async (open: Graph, again: boolean): Promise<void> => {
    const at = now();
    const mailboxes = await mailboxesToLook(open, policy, at, again);
    const missed = new Set<string>();
    const orMissed = <T>(mailbox: string | null, list: Promise<readonly T[]>) => unlessClosed(mailbox, list, (closed) => missed.add(closed));
    const isNew = mailboxes.some((one) => !shown.mailboxes.includes(one));
    // What was sent just before may have come into the folder just after.
    // A mail that went weeks ago may have been supplied since: its own properties say so.
    const known = review().owed.length > 0 ? remindBack : oneDay;
    const since = before(shown.lookedAt ?? at, shown.lookedAt === null || isNew ? lookBack : known);
    looked = await lookSupplied(looked, [null, ...mailboxes], since, policy, {
      sent: (mailbox, from) => orMissed(mailbox, listSent(open, mailbox, from)),
      answers: (mailbox, from) => orMissed(mailbox, answersSince(open, mailbox, from, desk)),
    });
    shown = { lookedAt: at, mailboxes: mailboxes.filter((one) => !missed.has(one)), missed: [...missed], atDesk: worksAtDesk(), notSeen: null };
  };
  const look = (open: Graph, again = false): Promise<void> => {
    underWay ??= lookThrough(open, again)
      .catch((fault: unknown) => void (shown = { ...shown, notSeen: notSeen(fault) }))
      .then(() => {
        underWay = null;
        show();
        return keepReminder();
      });
    show();
    return underWay;
  };
  const reminder = (): Reminder => {
    const owed = review().owed.filter(({ notNeeded }) => notNeeded === null);
    return { owed: owed.length, overdue: owed.filter(({ overdue }) => overdue).length };
  };
  const keepReminder = async (): Promise<void> => {
    if (shown.lookedAt !== null && shown.notSeen === null) await tried(() => keepRoamingText(reminderKey, JSON.stringify({ day: dayInVietnam(now()), ...reminder() })));
  };

  return {
    watch: (watcher) => {
      watchers.add(watcher);
      watcher(review());
      return () => watchers.delete(watcher);
    },
    look: (asking) => look(asking ? graph.asking : graph.quiet),
    findMailboxes: () => look(graph.asking, true),
    remind: async () => {
      if (shown.lookedAt !== null) return reminder();
      const kept = parsed(roamingText(reminderKey) ?? "");
      if (kept !== null && kept["day"] === dayInVietnam(now())) return { owed: Number(kept["owed"]) || 0, overdue: Number(kept["overdue"]) || 0 };
      await look(graph.quiet);
      return shown.lookedAt === null ? null : reminder();
    },
    stateOf: async ({ id, at, mailbox }, asking) => {
      try {
        const open = asking ? graph.asking : graph.quiet;
        // The desk answers the unit, whoever's mailbox the document was sent from.
        const units = await mailboxesToLook(open, policy, now(), false);
        const mails = await Promise.all([null, ...new Set(mailbox === null ? units : [...units, mailbox])].map((one) => unlessClosed(one, answersAbout(open, one, id.slice(0, 8)), () => undefined)));
        const found = new Map(mails.flat().map((mail) => [mail.internetMessageId || JSON.stringify(mail), mail]));
        const about = [...found.values()];
        const answers = countedAnswers(about, policy).filter(({ answer }) => answer.id === id);
        const { supplied, recalledAt } = madeSince(about, id, policy);
        return { kind: "seen", state: supplyState([at, ...supplied], answers, policy, now(), recalledAt) };
      } catch (fault) {
        return { kind: "not-seen", why: notSeen(fault) };
      }
    },
    sentFromHere: (author, mailbox) => sameAddress(author, mailbox ?? ownAddress()),
    open: ({ itemId }) => tried(() => openMessage(itemId)),
    openSupplied: async (id) => {
      const known = () => suppliedAs(review().documents, id);
      // A look under way may be one that does not ask the person to sign in.
      if (known() === null) await underWay;
      if (known() === null) await look(graph.asking);
      const found = known();
      if (found === null) return shown.notSeen === null || shown.notSeen === "sign-in" ? { kind: "not-found" } : { kind: "failed", why: shown.notSeen };
      const outcome = await tried(() => openMessage(found.mail.itemId));
      return outcome.kind === "done" ? { kind: "opened", mailbox: found.mail.mailbox } : outcome;
    },
    isOpen: ({ itemId }) => {
      const current = currentItem();
      const sent = looked.sent.get(itemId);
      // Outlook and Graph may name the same mail differently.
      return current.kind === "read" && sent !== undefined && sent.internetMessageId !== "" && sent.internetMessageId === current.item.internetMessageId;
    },
    openPage: openInBrowser,
    notNeeded: async ({ itemId }) => {
      const here = readNotNeededHere(roamingText(notNeededHereKey)).find(([one]) => one === itemId);
      const current = currentItem();
      if (here !== undefined || current.kind !== "read" || restId(current.item.itemId) !== itemId) return here?.[1] ?? null;
      // What Outlook does not tell was not said.
      return readNotNeeded(await itemProperty(current.item, notNeededKey).catch(() => null));
    },
    setNotNeeded: (mail, why) =>
      tried(async () => {
        const word = why === null ? null : { why, at: now(), by: ownAddress() };
        const onMail = await noteOnItem(graph.asking, mail, notNeededKey, () => word && writeNotNeeded(word)).catch((fault: unknown) => {
          if (fault instanceof GraphError && [400, 403, 404, 412].includes(fault.status)) return false;
          throw fault;
        });
        await keepHere(mail, onMail ? null : word);
        const item = looked.sent.get(mail.itemId);
        const kept = item === undefined ? null : parsed(item.custom ?? "{}");
        if (item !== undefined && kept !== null) {
          const { [notNeededKey]: _, ...others } = kept;
          looked = { ...looked, sent: new Map(looked.sent).set(item.itemId, { ...item, custom: JSON.stringify(onMail && word !== null ? { ...others, [notNeededKey]: writeNotNeeded(word) } : others) }) };
        }
        show();
        await keepReminder();
      }),
    tell: async ({ itemId, mailbox }, words, { name, insteadOf }) => {
      const current = currentItem();
      // Another mail may have been opened meanwhile.
      if (current.kind !== "read" || restId(current.item.itemId) !== itemId) return;
      await whereAllowed(() => tellState(current.item, words));
      if (mailbox === null) await whereAllowed(() => categorise(current.item, name, insteadOf));
    },
  };

  async function keepHere({ itemId }: MailPlace, word: NotNeeded | null): Promise<void> {
    const others = readNotNeededHere(roamingText(notNeededHereKey)).filter(([one]) => one !== itemId);
    await keepRoamingText(notNeededHereKey, writeNotNeededHere(word === null ? others : [[itemId, word], ...others]));
  }
}

/** A right that was taken away since costs the other mailboxes nothing. */
async function unlessClosed<T>(mailbox: string | null, list: Promise<readonly T[]>, missed: (mailbox: string) => unknown): Promise<readonly T[]> {
  try {
    return await list;
  } catch (fault) {
    if (mailbox === null || !(fault instanceof GraphError) || ![403, 404].includes(fault.status)) throw fault;
    missed(mailbox);
    return [];
  }
}

function notSeen(fault: unknown): NotSeen {
  return fault instanceof SignInNeeded ? "sign-in" : troubleOf(fault);
}
