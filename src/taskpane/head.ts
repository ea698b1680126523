import { createContext, useCallback, useState } from "react";

/** What a card may ask to have said at the top of the screen. */
export interface Head {
  readonly tone: "ask" | "stop";
  readonly title: string;
  readonly what: string;
}

/** By rank, 0 being the gravest. */
type Tell = (rank: number, head: Head | null) => void;

/** Outside a screen with such a head nothing is heard. */
export const HeadContext = createContext<Tell>(() => undefined);

/** The gravest of what the cards of a screen have asked for. */
export function useGravest(): { readonly head: Head | undefined; readonly tell: Tell } {
  const [told, setTold] = useState<Readonly<Record<number, Head | null>>>({});
  const tell = useCallback<Tell>((rank, head) => setTold((before) => ({ ...before, [rank]: head })), []);
  // An object gives its numbers in their order.
  return { head: Object.values(told).find((one) => one !== null), tell };
}
