/** Exchange takes thirty messages a minute of one sender; editors of one mailbox share them, and it slows down who asks for more. */
const perMinute = 28;
const minute = 60_000;

/** Each call resolves when one more message may be sent by this window. */
export function openTurns(wait: (ms: number) => Promise<void>, now: () => number = Date.now): () => Promise<void> {
  let sent: readonly number[] = [];
  let last: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    for (;;) {
      const at = now();
      // A clock set back must not hold anybody up for longer than the minute.
      sent = sent.filter((one) => one <= at && at - one < minute);
      if (sent.length < perMinute) break;
      await wait(minute - (at - sent[0]!));
    }
    sent = [...sent, now()];
  };
  return () => (last = last.then(turn));
}
