import { dayInVietnam } from "../../domain/asking/calendar";
import { documentId } from "../../domain/document-id";
import type { DocumentReading } from "../../domain/document";
import { hiddenCharacters } from "../../domain/read-address";
import type { DocumentReader } from "../../documents/reader";
import { sha256 } from "../../documents/sha256";
import { judgePaper, onlyFile, paperMail, taggedPaper, type JudgedPaper } from "../../jobs/judge-paper";
import { makeWish } from "../../jobs/make-wish";
import { ownAddress } from "../../outlook/current-item";
import { abilities } from "../../outlook/requirements";
import { keepRoamingText, paperUnitKey } from "../../outlook/roaming";
import type { Paper, PaperOutcome, PaperReview, PaperState, PaperWork } from "../paper";
import type { LaterQueue, QueueWork, Rules } from "../work";
import { knownTags } from "./known-tags";
import { openDocuments } from "./machine";
import { openPaneGraph, scopesFor } from "./open-graph";
import { likelyUnit, unitOf } from "./paper-unit";
import { scansAreRead } from "./scan-work";
import { tried, troubleOf } from "./trouble";
import { readFacts } from "./whole-page";

interface Held {
  readonly key: string;
  readonly file: File;
  readonly name: string;
  readonly contentType: string;
  state: PaperState;
  /** Let go when they lie in the queue, or are not wanted. */
  bytes: Uint8Array | null;
  reading: DocumentReading | null;
  judged: JudgedPaper | null;
  stop: AbortController;
  wish: string | null;
}

/** More than a mail carries to the publication mailbox, with what a mail system adds. */
const largest = 25 * 1024 * 1024;

/** What is handed in by a test; the pane reads beside the page. */
export function openPaperWork(rules: Rules, queue: LaterQueue, reader: DocumentReader = openDocuments()): PaperWork {
  const { policy, catalogue } = rules;
  const now = (): string => new Date().toISOString();
  const signIn = abilities().nestedAppAuth;
  const graph = openPaneGraph({ ...policy.signIn, nestedAppAuth: signIn }, scopesFor(null));
  const watchers = new Set<(review: PaperReview) => void>();
  let papers: readonly Held[] = [];
  let unit: string | null = null;
  let count = 0;
  let reading: Promise<void> = likelyUnit(policy).then(
    (likely) => {
      unit ??= likely;
      show();
    },
    () => undefined,
  );

  const show = (): void => {
    const review: PaperReview = { unit, papers: papers.map(({ key, name, state }): Paper => ({ key, name, state })) };
    for (const watcher of watchers) watcher(review);
  };
  const put = (held: Held, state: PaperState): void => {
    held.state = state;
    if (state.kind === "unfit" || state.kind === "kept") held.bytes = null;
    show();
  };
  const find = (key: string): Held | undefined => papers.find((one) => one.key === key);
  const isThere = (held: Held): boolean => papers.includes(held);

  const read = async (held: Held, wanted: boolean): Promise<void> => {
    if (!isThere(held)) return;
    put(held, { kind: "reading", recognised: null });
    try {
      held.bytes ??= new Uint8Array(await held.file.arrayBuffer());
    } catch {
      return put(held, { kind: "unfit", why: "unreadable" });
    }
    const progress = (recognised: number): void => isThere(held) && held.state.kind === "reading" ? put(held, { kind: "reading", recognised }) : undefined;
    const scans = policy.readScans && (wanted || scansAreRead());
    held.reading = await reader.read(held.bytes, held.name, { scans, authorities: policy.signatureAuthorities, progress, signal: held.stop.signal });
    if (isThere(held)) await judge(held);
  };
  const judge = async (held: Held): Promise<void> => {
    const { reading: found, bytes } = held;
    if (found === null || bytes === null) return;
    if (found.problem === "unsupported") return put(held, { kind: "unfit", why: "unsupported" });
    const judged = judgePaper({ name: held.name, contentType: held.contentType, size: bytes.length, reading: found }, catalogue, readFacts, dayInVietnam(now()));
    held.judged = judged;
    if (judged.secret) return put(held, { kind: "unfit", why: "secret" });
    const { main, said, whole, unread, withheld } = judged;
    const code = unitOf(unit, policy)?.code ?? null;
    const id = code === null ? null : await documentId(code, said, bytes, sha256);
    const { textSource, problem } = found;
    const scan = textSource !== "ocr" ? null : found.poor === true ? "poor" : "clear";
    const canRecognise = policy.readScans && problem === null && textSource === "none";
    put(held, { kind: "judged", said, circulation: main?.facts.circulation ?? null, id, whole, unread, problem, canRecognise, scan, withheld, draft: main?.facts.draft ?? false });
  };
  const readLater = (held: Held, wanted: boolean): void => {
    reading = reading.then(() => read(held, wanted));
  };

  const supply = async (key: string, tag: Parameters<PaperWork["supply"]>[1], seen: boolean): Promise<PaperOutcome> => {
    const held = find(key);
    if (held === undefined || held.judged === null || held.bytes === null || held.reading === null) return { kind: "done" };
    const { judged, bytes, name, contentType, reading: found } = held;
    const own = unitOf(unit, policy);
    const mailbox = unit;
    if (mailbox === null || own === null) return { kind: "no-unit" };
    if (judged.unread && !seen) return { kind: "not-seen" };
    try {
      const mail = paperMail({ name, contentType, size: bytes.length, reading: found }, { address: mailbox, name: own.name });
      const made = await makeWish(
        { mail, ...taggedPaper(judged, tag, catalogue), rules, by: ownAddress(), source: { kind: "files" }, sharedMailbox: null, internetMessageId: null, seen },
        { bytesOf: (id) => Promise.resolve(id === onlyFile ? bytes : null), sha256, now },
      );
      if (made.kind === "refused") return { kind: "failed", why: made.why };
      const opened = await queue.open();
      const [wish] = await opened.add([{ wish: made.wish, files: [{ name, contentType, bytes }] }]);
      held.wish = wish ?? null;
      put(held, { kind: "kept", wish: { kind: "waiting" } });
      follow(opened);
      // What was only likely is now the person's choice.
      void tried(() => keepRoamingText(paperUnitKey, mailbox));
      return { kind: "done" };
    } catch (fault) {
      return { kind: "failed", why: troubleOf(fault) };
    }
  };
  let leave = (): void => undefined;
  /** One that has left the queue stays as it was last seen. */
  const follow = (opened: QueueWork): void => {
    leave();
    leave = opened.watch(({ wishes }) => {
      for (const held of papers) {
        const wish = wishes.find(({ id }) => id === held.wish);
        if (wish !== undefined && held.state.kind === "kept") held.state = { kind: "kept", wish: wish.state };
      }
      show();
    });
  };

  return {
    watch: (watcher) => {
      watchers.add(watcher);
      show();
      return () => void watchers.delete(watcher);
    },
    add: (files) => {
      for (const file of files) {
        // Let go twice over the pane, or chosen again while it waits.
        if (papers.some(({ file: other, state }) => state.kind !== "kept" && other.name === file.name && other.size === file.size && other.lastModified === file.lastModified)) continue;
        const held: Held = { key: String(++count), file, name: file.name.replace(hiddenCharacters, "_"), contentType: file.type || "application/octet-stream", state: { kind: "waiting" }, bytes: null, reading: null, judged: null, stop: new AbortController(), wish: null };
        papers = [...papers, held];
        if (file.size > largest) held.state = { kind: "unfit", why: "too-large" };
        else if (file.size === 0) held.state = { kind: "unfit", why: "empty" };
        else readLater(held, false);
      }
      show();
    },
    skip: (key) => find(key)?.stop.abort(),
    recognise: (key) => {
      const held = find(key);
      if (held === undefined) return;
      held.stop = new AbortController();
      put(held, { kind: "waiting" });
      readLater(held, true);
    },
    remove: (key) => {
      find(key)?.stop.abort();
      papers = papers.filter((one) => one.key !== key);
      show();
    },
    chooseUnit: async (mailbox) => {
      if (unitOf(mailbox, policy) !== null) unit = mailbox;
      show();
      for (const held of papers) if (held.state.kind === "judged") await judge(held);
      return tried(() => keepRoamingText(paperUnitKey, mailbox));
    },
    supply,
    tags: { now, known: () => knownTags({ now, quietGraph: () => Promise.resolve(graph.quiet) }) },
    signIn,
  };
}
