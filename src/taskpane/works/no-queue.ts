import type { QueueWork } from "../work";
import { TroubleError } from "./trouble";

const refused = () => Promise.reject(new TroubleError({ kind: "no-nested-app-auth" }));

/** Stands where the queue will: it keeps nothing, and says so. */
export const noQueue: QueueWork = {
  watch: (show) => {
    show({ wishes: [], secondsLeft: 0, stopped: null });
    return () => undefined;
  },
  add: refused,
  retry: refused,
  cancel: refused,
  files: refused,
  ended: refused,
};
