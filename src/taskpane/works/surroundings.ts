import type { FurtherCheck } from "../../domain/checks/check";
import type { PageReader } from "../../domain/classify/classify-by";
import { openReader, type DocumentReader } from "../../documents/reader";
import type { Graph } from "../../graph/request";
import { abilities } from "../../outlook/requirements";
import type { QueueWork, Rules } from "../work";
import type { LearnedMemory } from "./learned-memory";
import type { PaneGraph } from "./open-graph";

/** What the three kinds of work share, opened once with the pane. */
export interface Surroundings {
  readonly rules: Rules;
  /** Opened, with its sign-in, when something is first asked of it. */
  readonly graph: () => Promise<Graph>;
  /** The same, which never asks the person to sign in. */
  readonly quietGraph: () => Promise<Graph>;
  /** The person's queue of documents to supply. */
  readonly queue: () => Promise<QueueWork>;
  readonly reader: DocumentReader;
  readonly page: WholePage;
  readonly learned: LearnedMemory;
  readonly sha256: (content: string | Uint8Array) => Promise<string>;
  readonly now: () => string;
}

export function openSurroundings(rules: Rules, learned: LearnedMemory): Surroundings {
  let graph: Promise<PaneGraph> | null = null;
  const open = () =>
    (graph ??= import("./open-graph").then(
      ({ openPaneGraph }) => openPaneGraph({ ...rules.policy.signIn, nestedAppAuth: abilities().nestedAppAuth }),
      (fault: unknown) => {
        // The next click asks again.
        graph = null;
        throw fault;
      },
    ));
  return {
    rules,
    reader: openReader(() => new Worker(new URL("../document-worker.ts", import.meta.url))),
    graph: () => open().then(({ asking }) => asking),
    quietGraph: () => open().then(({ quiet }) => quiet),
    queue: () => import("./no-queue").then(({ noQueue }) => noQueue),
    page: openWholePage(),
    learned,
    sha256,
    now: () => new Date().toISOString(),
  };
}

async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : (content as Uint8Array<ArrayBuffer>);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
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
