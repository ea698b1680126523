import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSuppliedWords } from "../supplied-words";
import { useTextStyles } from "./text-styles";

/** Rows drawn at one time: a thousand would make every letter typed wait. */
const atOnce = 60;

export interface Rows<T> {
  readonly rows: readonly T[];
  readonly left: number;
  more(): void;
}

/** The first rows of a list, then as many more as the person asks for; another list begins anew. */
export function useMoreRows<T>(all: readonly T[]): Rows<T> {
  const [count, setCount] = useState(atOnce);
  useEffect(() => setCount(atOnce), [all]);
  return { rows: all.slice(0, count), left: Math.max(all.length - count, 0), more: () => setCount(count + atOnce) };
}

export function MoreRows({ left, more }: { readonly left: number; more(): void }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  if (left === 0) return null;
  return (
    <Button className={texts.wide} onClick={more}>
      {text.more(Math.min(left, atOnce))}
    </Button>
  );
}
