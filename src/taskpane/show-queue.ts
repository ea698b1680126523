const strips = new Set<() => void>();

/** The strip at the foot hears here that it is to be opened; answers the way to stop. */
export function whenQueueIsWanted(open: () => void): () => void {
  strips.add(open);
  return () => void strips.delete(open);
}

/** Opens the queue, from wherever its documents are spoken of. */
export function showQueue(): void {
  for (const open of strips) open();
}
