import type { LaunchEvent } from "../outlook/launch-events";
import { later } from "../outlook/timers";
import { letGo, type SendAnswer } from "../text/send-answer";

/** What is answered, and what is done just before; the answer waits for it, but not beyond the deadline. */
export interface Outcome {
  readonly answer: SendAnswer;
  readonly before: () => Promise<unknown>;
}

/** A handler's work: what it would answer now, and when it is done. */
export interface Story {
  readonly soFar: () => Outcome;
  readonly finished: Promise<unknown>;
}

/** Lets the mail go at once. */
export const nothingKnown: Story = { soFar: () => ({ answer: letGo, before: () => Promise.resolve() }), finished: Promise.resolve() };

/** Milliseconds. Outlook shows its own "taking longer" dialog after five seconds, of which loading us took some. */
const patience = 3500;

/**
 * Makes an event handler that calls `completed` exactly once, whatever happens: a call that is refused or never answered,
 * an exception of ours, a runtime without timers. A fault of ours that nobody foresaw lets the mail go.
 */
export function answerOnce(start: () => Story): (event: LaunchEvent) => void {
  return (event) => {
    let answered = false;
    let outcome: Outcome | null = null;
    const decide = () => outcome || (outcome = orLetGo(story));
    const answer = (): void => {
      if (answered) return;
      answered = true;
      event.completed(decide().answer);
    };
    let story: Story = nothingKnown;
    try {
      story = start();
    } catch {
      // Nothing is known, and nobody is there to tell: the mail goes.
    }
    later(patience, answer);
    const last = () => decide().before();
    story.finished.then(last, last).then(answer, answer);
  };
}

function orLetGo({ soFar }: Story): Outcome {
  try {
    return soFar();
  } catch {
    return nothingKnown.soFar();
  }
}
