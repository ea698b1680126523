import { useCallback, useEffect, useState } from "react";
import type { Trouble } from "./work";

interface Watchable<T> {
  watch(show: (value: T) => void, fail: (why: Trouble) => void): () => void;
}

export interface Watched<T> {
  readonly value: T | null;
  /** A later failure does not take the last good value away. */
  readonly trouble: Trouble | null;
  again(): void;
}

export function useWatched<T>(work: Watchable<T>): Watched<T> {
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(
    () =>
      work.watch((fresh) => {
        setValue(fresh);
        setTrouble(null);
      }, setTrouble),
    [work, attempt],
  );

  return { value, trouble, again: useCallback(() => setAttempt((before) => before + 1), []) };
}
