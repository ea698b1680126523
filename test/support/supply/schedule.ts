import type { Random } from "../makers/random";

/** How often, in a hundred requests, each thing goes wrong. */
export interface FaultRates {
  readonly cutBefore: number;
  readonly cutAfter: number;
  readonly throttled: number;
  readonly gatewayBefore: number;
  readonly gatewayAfter: number;
  readonly tokenExpired: number;
}

export const noFaultRates: FaultRates = { cutBefore: 0, cutAfter: 0, throttled: 0, gatewayBefore: 0, gatewayAfter: 0, tokenExpired: 0 };

interface Pending {
  readonly pane: string;
  readonly label: string;
  /** Carries the request out (or not) and lets the pane have the answer (or not). */
  readonly run: (heard: boolean) => Promise<void>;
}

interface Timer {
  readonly pane: string;
  readonly at: number;
  readonly go: () => void;
}

export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

type Serve = (method: string, url: string, headers: Record<string, string>, body: Uint8Array) => Promise<Served>;

/** Decides the order of all requests and waits of all panes, and what goes wrong: one seed, one course of events, whatever the machine. */
export class Schedule {
  /** Milliseconds of the made-up time. */
  now = 0;
  rates: FaultRates = noFaultRates;
  /** Requests carried out or refused so far. */
  steps = 0;
  readonly log: string[] = [];
  private readonly pending: Pending[] = [];
  private timers: Timer[] = [];
  private readonly dead = new Set<string>();

  constructor(
    private readonly dice: Random,
    private readonly serve: Serve,
  ) {}

  fetchFor(pane: string): (url: string, init: RequestInit) => Promise<Response> {
    return (url, init) =>
      new Promise((resolve, reject) => {
        if (this.dead.has(pane)) return;
        const { pathname, search } = new URL(url);
        const method = init.method ?? "GET";
        const fate = this.fate();
        const body = typeof init.body === "string" ? Buffer.from(init.body) : ((init.body as Uint8Array | undefined) ?? new Uint8Array());
        const run = async (heard: boolean): Promise<void> => {
          this.log.push(`${Math.round(this.now / 1000)}s ${pane} ${method} ${decodeURIComponent(pathname).replace(/AQMk\w{6}[\w-]+/g, "F").slice(0, 90)} ${/edoc\.([0-9a-f]{6})/.exec(decodeURIComponent(search))?.[1] ?? ""} ${fate}${heard ? "" : " unheard"}`);
          const carriedOut = fate === "well" || fate === "cutAfter" || fate === "gatewayAfter";
          const served = carriedOut ? await this.serve(method, pathname + search, init.headers as Record<string, string>, body) : null;
          if (!heard) return;
          if (fate === "cutBefore" || fate === "cutAfter") reject(new TypeError("Failed to fetch"));
          else if (fate === "throttled") resolve(answer({ status: 429, headers: { "retry-after": String(1 + this.dice.below(90)) }, bytes: refusal("ApplicationThrottled") }));
          else if (fate === "tokenExpired") resolve(answer({ status: 401, headers: {}, bytes: refusal("InvalidAuthenticationToken") }));
          else if (served === null || fate === "gatewayAfter") resolve(answer({ status: 504, headers: {}, bytes: Buffer.from("<html>gateway</html>") }));
          else resolve(answer(served));
        };
        this.pending.push({ pane, label: `${method} ${pathname}`, run });
      });
  }

  waitFor(pane: string): (ms: number) => Promise<void> {
    return (ms) =>
      new Promise((go) => {
        if (!this.dead.has(pane)) this.timers.push({ pane, at: this.now + Math.max(0, ms), go });
      });
  }

  /** The pane is gone at once; what it had asked may still be carried out, and nobody hears the answer. */
  async kill(pane: string): Promise<void> {
    this.dead.add(pane);
    this.log.push(`${pane} is gone`);
    this.timers = this.timers.filter((timer) => timer.pane !== pane);
    for (const one of this.pending.filter((other) => other.pane === pane)) {
      this.pending.splice(this.pending.indexOf(one), 1);
      if (this.dice.chance(0.5)) await one.run(false);
    }
  }

  /** One request answered, or the next wait over; false when nobody waits for anything. */
  async step(): Promise<boolean> {
    await settled();
    if (this.pending.length > 0 && (this.timers.length === 0 || this.dice.chance(0.92))) {
      const [one] = this.pending.splice(this.dice.below(this.pending.length), 1);
      this.now += 20 + this.dice.below(400);
      this.steps += 1;
      await one!.run(true);
      await settled();
      return true;
    }
    const next = this.timers.reduce<Timer | null>((first, timer) => (first === null || timer.at < first.at ? timer : first), null);
    if (next === null) return false;
    this.timers.splice(this.timers.indexOf(next), 1);
    this.now = Math.max(this.now, next.at);
    next.go();
    await settled();
    return true;
  }

  private fate(): keyof FaultRates | "well" {
    let left = this.dice.next() * 100;
    for (const name of Object.keys(this.rates) as (keyof FaultRates)[]) {
      left -= this.rates[name];
      if (left < 0) return name;
    }
    return "well";
  }
}

/** Until every pane waits for something of ours: what lies between is promises only. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) await new Promise((go) => setImmediate(go));
}

function refusal(code: string): Uint8Array {
  return Buffer.from(JSON.stringify({ error: { code, message: code } }));
}

/** What our Graph reads of a `Response`, without the streams of a real one: those would settle when they like. */
function answer({ status, headers, bytes }: Served): Response {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    ok: status < 400,
    status,
    headers: { get: (name: string) => named.get(name.toLowerCase()) ?? null },
    text: () => Promise.resolve(Buffer.from(bytes).toString("utf8")),
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  } as unknown as Response;
}
