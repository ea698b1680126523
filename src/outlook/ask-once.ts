import { later } from "./timers";

export type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/**
 * The one way Outlook is asked. office.js never calls back when its host does not answer, so every call has a deadline
 * (milliseconds; where the runtime has no timers, none). Rejected with what Outlook threw or gave as its reason, with nothing when it gave none.
 */
export function askOnce<T>(start: Start<T>, deadline: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = later(deadline, reject);
    try {
      start((result) => {
        callOff();
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(result.error);
      });
    } catch (fault) {
      // office.js throws at once for missing rights, missing members and values it finds too long.
      callOff();
      reject(fault);
    }
  });
}
