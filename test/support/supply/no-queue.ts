import type { LaterQueue } from "../../../src/taskpane/work";

/** A pane in which nothing is supplied through the queue. */
export const noQueue: LaterQueue = { open: () => Promise.reject(new Error("no queue here")), known: () => null, watch: () => () => undefined, papers: () => new Promise<never>(() => undefined) };
