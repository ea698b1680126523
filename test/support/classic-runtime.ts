import vm from "node:vm";

/** How one Office call of the item answers: a value, a refusal with Outlook's code, a throw, or silence. */
export type Answer = { readonly value: unknown } | { readonly refuse: number } | { readonly throws: string } | "silence";

/** Keys such as "from.getAsync", "sessionData.getAllAsync"; what is not named refuses with 9020. */
export type Answers = Readonly<Record<string, Answer>>;

export type Fired =
  | { readonly completed: true; readonly options: Record<string, unknown>; readonly times: number }
  | { readonly completed: false; readonly reason: string };

export interface ClassicSettings {
  readonly answers: Answers;
  readonly roaming?: Readonly<Record<string, unknown>>;
  readonly language?: string;
  readonly withoutTimers?: boolean;
  /** A client before Mailbox 1.14. */
  readonly withoutOverride?: boolean;
  /** No item at all, as for a mailbox hidden from the address book. */
  readonly withoutItem?: boolean;
}

/** Timers run this many times faster, so that a deadline of seconds is seen in a test. */
const haste = 20;

/** Members newer than ES2016, and globals that classic Outlook's engine lacks (CLASSIC-RUNTIME §2, §4). */
const removal = `
  for (const name of ["globalThis","BigInt","BigInt64Array","BigUint64Array","SharedArrayBuffer","Atomics","WebAssembly","WeakRef","FinalizationRegistry","AggregateError","Intl","Iterator"]) delete this[name];
  const newer = [[Object, "entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy"], [Promise, "allSettled any withResolvers try"], [Array, "fromAsync"], [Symbol, "asyncIterator matchAll"],
    [String.prototype, "padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed"], [Array.prototype, "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with"], [Promise.prototype, "finally"]];
  for (const [owner, names] of newer) for (const name of names.split(" ")) delete owner[name];
`;

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
      requirements: { isSetSupported: function () { return !settings.withoutOverride; } },
      roamingSettings: { get: function (name) { return roaming[name]; } },
      mailbox: { userProfile: { emailAddress: "an.nm@moj.gov.vn" }, item: settings.withoutItem ? null : item() }
    }
  };
  function item() {
    var made = {};
    ["from.getAsync","to.getAsync","cc.getAsync","bcc.getAsync","subject.getAsync","body.getAsync","internetHeaders.getAsync","sessionData.getAllAsync","getAttachmentsAsync"].forEach(function (call) {
      var parts = call.split("."), owner = made;
      if (parts.length === 2) owner = made[parts[0]] = made[parts[0]] || {};
      owner[parts[parts.length - 1]] = function () {
        var done = arguments[arguments.length - 1], answer = JSON.parse(answerTo(call));
        if (answer === "silence") return;
        if ("throws" in answer) throw new Error(answer.throws);
        Promise.resolve().then(function () {
          done("value" in answer ? { status: "succeeded", value: answer.value } : { status: "failed", error: { code: answer.refuse, message: "refused", name: "Refused" } });
        });
      };
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

/** Wakes the script as classic Outlook does, without a page, and lets events be fired at it. */
export function classicRuntime(script: string, { answers, roaming = {}, language = "vi-VN", withoutTimers = false, withoutItem = false, withoutOverride = false }: ClassicSettings) {
  const calls: string[] = [];
  let options: Record<string, unknown>[] = [];
  let told: () => void = () => undefined;
  const context = vm.createContext(
    {
      console: { log: () => undefined, warn: () => undefined, error: () => undefined },
      settings: { language, withoutItem, withoutOverride },
      roaming,
      answerTo: (call: string) => {
        calls.push(call);
        return JSON.stringify(answers[call] ?? { refuse: 9020 });
      },
      completed: (json: string) => {
        options.push(JSON.parse(json) as Record<string, unknown>);
        told();
      },
      fetch: (url: string) => {
        calls.push(`fetch ${url}`);
        return Promise.reject(new Error("relative URLs are not supported"));
      },
      ...(withoutTimers ? {} : { setTimeout: (run: () => void, ms: number) => Number(setTimeout(run, ms / haste)), clearTimeout: (timer: number) => clearTimeout(timer) }),
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext(`this.global = this; this.window = this; ${removal}`, context);
  vm.runInContext(office, context);
  vm.runInContext(script, context, { filename: "launchevent.js" });

  return {
    calls,
    /** Resolves a while after the answer, so that a second `completed` is seen. */
    fire: async (name: string, patience = 6000): Promise<Fired> => {
      options = [];
      const answered = new Promise<void>((resolve) => {
        told = resolve;
      });
      const reason = vm.runInContext(`fire(${JSON.stringify(name)})`, context) as string;
      if (reason !== "") return { completed: false, reason };
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([answered, new Promise((resolve) => (timer = setTimeout(resolve, patience / haste)))]);
      clearTimeout(timer);
      await new Promise((resolve) => setTimeout(resolve, 4500 / haste));
      return options[0] === undefined ? { completed: false, reason: "timeout" } : { completed: true, options: options[0], times: options.length };
    },
  };
}
