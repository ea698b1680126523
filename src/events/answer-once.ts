import type { LaunchEvent, SendAnswer } from "../outlook/launch-events";
import { later } from "../outlook/timers";

/** A handler's work: what it would answer now, and when it is done. */
export interface Story {
  readonly soFar: () => SendAnswer;
  readonly finished: Promise<unknown>;
}

/** Outlook shows its own "taking longer" dialog after five seconds, of which loading us took some. */
const patience = 3500;

export const letGo: SendAnswer = { allowEvent: true };

/**
 * Makes an event handler that calls `completed` exactly once, whatever happens: a call that is refused or never answered,
 * an exception of ours, a runtime without timers. A fault of ours lets the mail go.
 */
export function answerOnce(start: () => Story): (event: LaunchEvent) => void {
  return (event) => {
    let answered = false;
    const answer = (soFar: () => SendAnswer): void => {
      if (answered) return;
      answered = true;
      event.completed(orLetGo(soFar));
    };
    let story: Story;
    try {
      story = start();
    } catch {
      // Nothing is known, and nobody is there to tell: the mail goes.
      answer(() => letGo);
      return;
    }
    later(patience, () => answer(story.soFar));
    const done = () => answer(story.soFar);
    story.finished.then(done, done);
  };
}

function orLetGo(soFar: () => SendAnswer): SendAnswer {
  try {
    return soFar();
  } catch {
    return letGo;
  }
}
