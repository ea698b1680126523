/** Who works the queue: a name for this pane, and a way to know which panes of this machine are still open. */
export interface WorkerName {
  readonly name: string;
  /** Known to be closed. Of another machine's panes nothing is known. */
  isGone(worker: string): boolean;
  /** Looks again which are open. */
  refresh(): Promise<void>;
}

const deviceKey = "evanban-device";
const lockOf = (worker: string): string => `evanban-queue ${worker}`;

/** Each pane holds a lock of its own name for as long as it is open; the browser lets go of it however the pane ends. */
export function openWorkerName(): WorkerName {
  const device = deviceName();
  const name = `${device}.${random()}`;
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  let open: ReadonlySet<string> | null = null;
  if (locks !== undefined && device !== "") void locks.request(lockOf(name), () => new Promise(() => undefined)).catch(() => undefined);
  return {
    name,
    isGone: (worker) => open !== null && device !== "" && worker !== name && worker.startsWith(`${device}.`) && !open.has(lockOf(worker)),
    refresh: async () => {
      if (locks === undefined) return;
      const { held = [], pending = [] } = await locks.query();
      open = new Set([...held, ...pending].map((lock) => lock.name ?? ""));
    },
  };
}

/** "" where nothing may be stored: then nobody's end can be known. */
function deviceName(): string {
  try {
    const known = localStorage.getItem(deviceKey);
    if (known !== null && /^[0-9a-z]{6,20}$/.test(known)) return known;
    const made = random();
    localStorage.setItem(deviceKey, made);
    return made;
  } catch {
    return "";
  }
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36).padStart(7, "0")).join("");
}
