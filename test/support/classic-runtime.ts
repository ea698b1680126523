import vm from "node:vm";

/** How one Office call of the item answers: a value (after some milliseconds, or more than once), a refusal with Outlook's code, a throw, or silence. */
export type Answer = { readonly value: unknown; readonly after?: number; readonly times?: number } | { readonly refuse: number } | { readonly throws: string } | "silence";

/** Keys such as "from.getAsync", "sessionData.getAllAsync"; what is not named refuses with 9020. */
export type Answers = Readonly<Record<string, Answer>>;

export type Fired =
  | { readonly completed: true; readonly options: Record<string, unknown>; readonly times: number; readonly after: number }
  | { readonly completed: false; readonly reason: string };

export interface ClassicSettings {
  readonly answers: Answers;
  readonly roaming?: Readonly<Record<string, unknown>>;
  readonly language?: string;
  readonly withoutTimers?: boolean;
  /** The newest requirement set of the client. */
  readonly mailboxSet?: string;
  /** No item at all, as for a mailbox hidden from the address book. */
  readonly withoutItem?: boolean;
}

/** Members newer than ES2016, and globals that classic Outlook's engine lacks (CLASSIC-RUNTIME §2, §4). */
const removal = `
  for (const name of ["globalThis","BigInt","BigInt64Array","BigUint64Array","SharedArrayBuffer","Atomics","WebAssembly","WeakRef","FinalizationRegistry","AggregateError","Intl","Iterator"]) delete this[name];
  const newer = [[Object, "entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy"], [Promise, "allSettled any withResolvers try"], [Array, "fromAsync"], [Symbol, "asyncIterator matchAll"],
    [String.prototype, "padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed"], [Array.prototype, "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with"], [Promise.prototype, "finally"]];
  for (const [owner, names] of newer) for (const name of names.split(" ")) delete owner[name];
`;

/** Every call the events make. */
export const officeCalls = [
  "from.getAsync", "to.getAsync", "cc.getAsync", "bcc.getAsync", "subject.getAsync", "body.getAsync", "internetHeaders.getAsync", "sessionData.getAllAsync", "getAttachmentsAsync",
  "internetHeaders.setAsync", "internetHeaders.removeAsync", "loadCustomPropertiesAsync", "notificationMessages.replaceAsync",
] as const;

/** Office made inside the context: its objects would otherwise have a foreign prototype. */
const office = `
  var table = {};
  var Office = {
    actions: { associate: function (name, handler) { if (typeof name === "string") table[name.toUpperCase()] = handler; else for (var key in name) table[key.toUpperCase()] = name[key]; } },
    onReady: function () { return new Promise(function () {}); },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text", Html: "html" },
    EventType: {},
    MailboxEnums: { SendModeOverride: { PromptUser: "promptUser", SoftBlock: "softBlock" } },
    context: {
      platform: "PC", displayLanguage: settings.language, diagnostics: { platform: "PC", version: "16.0.14000.10000" },
      requirements: { isSetSupported: function (set, version) { return set === "Mailbox" && Number(version.split(".")[1]) <= settings.mailboxSet; } },
      roamingSettings: { get: function (name) { return roaming[name]; } },
      mailbox: { userProfile: { emailAddress: "an.nm@moj.gov.vn" }, item: settings.withoutItem ? null : item() }
    }
  };
  function answer(call, args, made) {
    var done = args[args.length - 1], answer = JSON.parse(answerTo(call, JSON.stringify(Array.prototype.slice.call(args, 0, -1))));
    if (answer === "silence") return;
    if ("throws" in answer) throw new Error(answer.throws);
    var result = "value" in answer ? { status: "succeeded", value: made ? made(answer.value) : answer.value } : { status: "failed", error: { code: answer.refuse, message: "refused", name: "Refused" } };
    function tell() { for (var i = 0; i < (answer.times || 1); i++) done(result); }
    if (answer.after) host(tell, answer.after); else Promise.resolve().then(tell);
  }
  function properties(value) {
    if (!value || typeof value !== "object") return value;
    var kept = {};
    return { get: function (name) { return kept[name]; }, set: function (name, text) { kept[name] = text; }, saveAsync: function () { answer("customProperties.saveAsync", [kept, arguments[arguments.length - 1]]); } };
  }
  function item() {
    var made = {};
    calls.forEach(function (call) {
      var parts = call.split("."), owner = made;
      if (parts.length === 2) owner = made[parts[0]] = made[parts[0]] || {};
      owner[parts[parts.length - 1]] = function () { answer(call, arguments, call === "loadCustomPropertiesAsync" ? properties : null); };
    });
    return made;
  }
  function fire(name) {
    var handler = table[name.toUpperCase()];
    if (!handler) return "no handler associated";
    try { handler({ completed: function (options) { completed(JSON.stringify(options || {})); } }); } catch (fault) { return "uncaught: " + fault.message; }
    return "";
  }
`;

/** Compiled once, however many runtimes it wakes in. */
const scripts = new Map<string, vm.Script>();

/** Longer than any deadline of ours; by then a second `completed` would have been seen. */
const observed = 20_000;

/** Wakes the script as classic Outlook does, without a page, and lets events be fired at it. Its clock is the test's own: no time is waited for. */
export function classicRuntime(script: string, { answers, roaming = {}, language = "vi-VN", withoutTimers = false, withoutItem = false, mailboxSet = "1.15" }: ClassicSettings) {
  const calls: string[] = [];
  const given: Record<string, unknown[]> = {};
  const options: Record<string, unknown>[] = [];
  const times: number[] = [];
  let now = 0;
  let timers: { readonly id: number; readonly at: number; readonly run: () => void }[] = [];
  const wait = (run: () => void, ms: number): number => {
    timers.push({ id: timers.length + calls.length + now + 1, at: now + ms, run });
    return timers[timers.length - 1]!.id;
  };
  const context = vm.createContext(
    {
      console: { log: () => undefined, warn: () => undefined, error: () => undefined },
      settings: { language, withoutItem, mailboxSet: Number(mailboxSet.split(".")[1]) },
      calls: officeCalls,
      roaming,
      host: wait,
      answerTo: (call: string, args: string) => {
        calls.push(call);
        given[call] = JSON.parse(args) as unknown[];
        return JSON.stringify(answers[call] ?? { refuse: 9020 });
      },
      completed: (json: string) => {
        options.push(JSON.parse(json) as Record<string, unknown>);
        times.push(now);
      },
      fetch: (url: string) => {
        calls.push(`fetch ${url}`);
        return Promise.reject(new Error("relative URLs are not supported"));
      },
      ...(withoutTimers ? {} : { setTimeout: wait, clearTimeout: (id: number) => void (timers = timers.filter((timer) => timer.id !== id)) }),
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext(`this.global = this; this.window = this; ${removal}`, context);
  vm.runInContext(office, context);
  let compiled = scripts.get(script);
  if (compiled === undefined) scripts.set(script, (compiled = new vm.Script(script, { filename: "launchevent.js" })));
  compiled.runInContext(context);

  return {
    calls,
    /** What each call was last given, beside the callback. */
    given,
    /** Lets the runtime live until nothing more can happen, so that a second `completed` is seen. */
    fire: async (name: string): Promise<Fired> => {
      const uncaught: string[] = [];
      const hear = (fault: unknown) => void uncaught.push(String(fault));
      process.on("unhandledRejection", hear);
      try {
        const reason = vm.runInContext(`fire(${JSON.stringify(name)})`, context) as string;
        if (reason !== "") return { completed: false, reason };
        for (;;) {
          await new Promise((resolve) => setImmediate(resolve));
          const next = [...timers].sort((one, other) => one.at - other.at)[0];
          if (next === undefined || next.at > observed) break;
          timers = timers.filter((timer) => timer !== next);
          now = next.at;
          try {
            next.run();
          } catch (fault) {
            uncaught.push(String(fault));
          }
        }
      } finally {
        process.off("unhandledRejection", hear);
      }
      if (uncaught.length > 0) return { completed: false, reason: `uncaught: ${uncaught.join("; ")}` };
      return options[0] === undefined ? { completed: false, reason: "timeout" } : { completed: true, options: options[0], times: options.length, after: times[0]! };
    },
  };
}
