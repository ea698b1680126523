import { useEffect, useState } from "react";
import type { SuppliedDoor, SuppliedWork } from "./supplied";

/** The work behind the door; `null` until it has come, or without a network. */
export function useSuppliedWork(door: SuppliedDoor | null): SuppliedWork | null {
  const [work, setWork] = useState<SuppliedWork | null>(null);
  useEffect(() => {
    let left = false;
    void door?.().then(
      (come) => !left && setWork(come),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [door]);
  return work;
}
