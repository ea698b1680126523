import { useEffect, useState } from "react";

/** A part to show, or what it says. */
type Load<T> = () => Promise<T>;

const come = new Map<unknown, unknown>();

/** Fetches a part before anybody asks for it. */
export async function fetchEarly<T>(load: Load<T>): Promise<void> {
  try {
    come.set(load, await load());
  } catch (fault) {
    // Without a network it is asked for again when it is wanted.
    if (!(fault instanceof Error) || fault.name !== "ChunkLoadError") throw fault;
  }
}

/**
 * A part that was fetched early: it is there at once, and nothing moves, where a lazy one shows its stand-in for a third of a second
 * even when it has come. `null` until it has, or without a network.
 */
export function useLater<T>(load: Load<T>): T | null {
  const [, look] = useState(0);
  const part = come.get(load) as T | undefined;
  useEffect(() => {
    let left = false;
    if (part === undefined) void fetchEarly(load).then(() => !left && look((times) => times + 1));
    return () => {
      left = true;
    };
  }, [load, part]);
  return part ?? null;
}
