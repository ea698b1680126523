import type { FurtherCheck } from "../../domain/checks/check";
import type { PageReader } from "../../domain/classify/classify-by";
import type { DocumentReader } from "../../documents/reader";
import { sha256 } from "../../documents/sha256";
import type { Graph } from "../../graph/request";
import { abilities } from "../../outlook/requirements";
import type { LaterQueue, Rules } from "../work";
import type { LearnedMemory } from "./learned-memory";
import { openDocuments } from "./machine";
import type { PaneGraph } from "./open-graph";

/** What the three kinds of work share, opened once with the pane. */
export interface Surroundings {
  readonly rules: Rules;
  /** For a mailbox, `null` being the person's own: no more is asked of them than that takes. Opened, with its sign-in, when something is first asked of it. */
  readonly graph: (mailbox: string | null) => Promise<Graph>;
  /** The same, which never asks the person to sign in. */
  readonly quietGraph: (mailbox: string | null) => Promise<Graph>;
  /** Opened with the first wish, or by a pane that finds some waiting. */
  readonly queue: LaterQueue;
  readonly reader: DocumentReader;
  readonly page: WholePage;
  readonly learned: LearnedMemory;
  readonly sha256: (content: string | Uint8Array) => Promise<string>;
  readonly now: () => string;
}

export function openSurroundings(rules: Rules, learned: LearnedMemory, queue: LaterQueue): Surroundings {
  const graphs = new Map<string, Promise<PaneGraph>>();
  const open = (mailbox: string | null): Promise<PaneGraph> => {
    const key = mailbox === null ? "own" : "shared";
    const opening =
      graphs.get(key) ??
      import("./open-graph").then(
        ({ openPaneGraph, scopesFor }) => openPaneGraph({ ...rules.policy.signIn, nestedAppAuth: abilities().nestedAppAuth }, scopesFor(mailbox)),
        (fault: unknown) => {
          // The next click asks again.
          graphs.delete(key);
          throw fault;
        },
      );
    graphs.set(key, opening);
    return opening;
  };
  return {
    rules,
    queue,
    reader: openDocuments(),
    graph: (mailbox) => open(mailbox).then(({ asking }) => asking),
    quietGraph: (mailbox) => open(mailbox).then(({ quiet }) => quiet),
    page: openWholePage(),
    learned,
    sha256,
    now: () => new Date().toISOString(),
  };
}

/** What reading and checking a mail to the end takes. */
export interface WholePage {
  /** Reads a document set out in a mail: its head only, until the rest has come; absent then. */
  reader(): PageReader | undefined;
  /** The checks that ask for the whole reading; none until they have come. */
  further(): readonly FurtherCheck[];
  /** Settles when the whole can be read, or will not be. */
  readonly loaded: Promise<void>;
}

/** Signer, addressees and recipients are read, and what the send event does not look for is checked, by code that need not come before the pane is there. */
function openWholePage(): WholePage {
  let whole: { readonly readFacts: PageReader; readonly furtherChecks: readonly FurtherCheck[] } | undefined;
  const loaded = import("./whole-page").then(
    (come) => void (whole = come),
    // Without a network the head has to do.
    () => undefined,
  );
  return { reader: () => whole?.readFacts, further: () => whole?.furtherChecks ?? [], loaded };
}
