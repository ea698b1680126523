import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { reduceRules } from "../../src/config/reduce";
import { checkDraft } from "../../src/jobs/check-draft";
import { readDraft } from "../../src/outlook/read-draft";
import { keepForSend, noteForSend } from "../../src/taskpane/left-for-send";
import { openRules } from "../../src/taskpane/open-rules";
import type { Rules } from "../../src/taskpane/work";
import { judgeAhead } from "../../src/taskpane/works/judge-ahead";
import { answersOf } from "../support/answers-of";
import { aCatalogue, aPolicy } from "../support/builders";
import { classicRuntime } from "../support/classic-runtime";
import { eventFile } from "../support/event-file";
import { officeDraft, type OfficeDraft } from "../support/office-draft";
import { officeRoaming, type Roaming } from "../support/roaming";
import { asWritten, listening, portOf, rulesServer, type RulesServer, type Way } from "../support/rules-server";

const asset = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
const sample = JSON.parse(asset("policy.json")) as object;
const catalogue = JSON.parse(asset("catalogue.json")) as { readonly entries: readonly object[] };
const policy = (differs: object) => JSON.stringify({ ...sample, ...differs });
const person = (emailAddress: string) => ({ emailAddress, displayName: "", recipientType: "user" });

/** The last good policy is stricter than the one built in: with it the one draft is stopped and the other asked about. Of the catalogue as much as makes one. */
const good = {
  policy: policy({ severities: { "outside-address": "stop" }, denied: [{ address: "chi.lan@moj.gov.vn", note: "" }] }),
  catalogue: JSON.stringify({ ...catalogue, entries: catalogue.entries.slice(0, 2), exclusions: [] }),
};
const friend = { emailAddress: "ha.tt@moj.gov.vn", displayName: "" };
const drafts = {
  stopped: { to: [person("ban.toi@gmail.com")], subject: "Lịch họp", body: "Kính gửi anh." },
  asked: { from: friend, to: [person("chi.lan@moj.gov.vn")], subject: "Đi ăn trưa", body: "Trưa nay đi ăn nhé." },
  quiet: { from: friend, to: [person("lan.vt@moj.gov.vn")], subject: "Đi ăn trưa", body: "Trưa nay đi ăn nhé." },
};
type Name = keyof typeof drafts;
const underGood = { stopped: "stop", asked: "ask", quiet: "allow" };
const underBuiltIn = { stopped: "ask", asked: "allow", quiet: "allow" };

/** What would let every mail go if anybody followed it. */
const silencing = policy({ enabled: false });
const ofPolicy = (answer: (response: Parameters<Way>[1]) => void): Way => (name, response, files) => (name === "policy.json" ? answer(response) : asWritten(name, response, files));
const saying = (text: string): Way => ofPolicy((response) => void response.end(text));
const status = (code: number, headers = {}): Way => ofPolicy((response) => void response.writeHead(code, headers).end(silencing));

let elsewhere: Server;
const ways: Readonly<Record<string, Way | null>> = {
  "no network": null,
  "a connection that is cut": (_name, response) => void response.destroy(),
  "no answer at all": () => undefined,
  "a body that never ends": ofPolicy((response) => void response.writeHead(200).write(silencing.slice(0, -1))),
  "a body cut short of its length": ofPolicy((response) => void response.writeHead(200, { "content-length": silencing.length }).write(silencing.slice(0, -9), () => response.destroy())),
  "404": status(404),
  "403": status(403),
  "500": status(500),
  "503, come back later": status(503, { "retry-after": "1" }),
  "a page instead": saying("<!doctype html><title>Wi-Fi</title>"),
  "a file cut short": saying(silencing.slice(0, -40)),
  "an empty file": saying(""),
  "spaces": saying(" \n "),
  "five megabytes": saying(silencing.replace("{", `{${" ".repeat(5_000_000)}`)),
  "another schema": saying(policy({ enabled: "false" })),
  "a later schema": saying(policy({ enabled: false, schemaVersion: 9 })),
  "not of the sort": saying(JSON.stringify({ enabled: false })),
  "a mailbox of strangers": saying(policy({ enabled: false, publicationMailboxes: ["x@evil.example"] })),
  "nothing issued": saying(policy({ enabled: false, issuedDomains: [] })),
  "the switch by the prototype": saying(silencing.replace('"enabled":false', '"__proto__":{"enabled":false}').replace('"units"', '"unit"')),
  "a redirect elsewhere": ofPolicy((response) => void response.writeHead(302, { location: `http://127.0.0.1:${portOf(elsewhere)}/` }).end()),
  "a redirect without end": ofPolicy((response) => void response.writeHead(302, { location: "/policy.json" }).end()),
  "a catalogue that is a page, beside a policy switched off": (name, response) => void response.end(name === "policy.json" ? silencing : "<html>"),
  "no catalogue, beside a policy switched off": (name, response) => void (name === "policy.json" ? response.end(silencing) : response.writeHead(404).end()),
};

let script = "";
let server: RulesServer;
/** What is kept where. */
const storage = new Map<string, string>();
let storageRefuses = false;
let roaming: Roaming;
let session: Record<string, string> = {};

beforeAll(async () => {
  [script, server, elsewhere] = await Promise.all([eventFile(), rulesServer(good), listening((_request, response) => void response.writeHead(200, { "access-control-allow-origin": "*" }).end(silencing))]);
  const { setTimeout: wait } = globalThis;
  Object.assign(globalThis, {
    EVANBAN_BUILT_IN: reduceRules(aPolicy(), aCatalogue()),
    fetch: server.fetch,
    // The page is quiet at once.
    requestIdleCallback: (run: () => void) => run(),
    // Who waits for a server that does not answer need not wait here.
    setTimeout: (run: () => void, ms?: number) => wait(run, ms === 10_000 && server.way !== asWritten ? 100 : ms),
    localStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (storageRefuses) throw new DOMException("full", "QuotaExceededError");
        storage.set(key, text);
      },
    },
  });
}, 120_000);
afterAll(() => {
  server.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
});

/** Outlook has the draft open in a window of these notes. */
function open(name: Name): OfficeDraft {
  const draft = officeDraft({ ...drafts[name], session });
  const { mailbox } = (globalThis as unknown as { Office: { context: { mailbox: object } } }).Office.context;
  Object.assign(mailbox, { item: draft.item });
  roaming = Object.assign(officeRoaming(roaming.kept), { refuses: roaming.refuses });
  return draft;
}

/** What the pane goes by when it opens beside a draft; it leaves that for the send event. */
async function openPane({ item }: OfficeDraft): Promise<Rules> {
  const rules = await openRules();
  await keepForSend(rules);
  await noteForSend(item, rules);
  return rules;
}

async function sendDecides(draft: OfficeDraft): Promise<string> {
  const fired = await classicRuntime(script, { answers: answersOf(draft), roaming: roaming.kept }).fire("onMessageSend");
  if (!fired.completed || fired.times !== 1) throw new Error(JSON.stringify(fired));
  return fired.options["allowEvent"] === true ? "allow" : fired.options["sendModeOverride"] === "promptUser" ? "ask" : "stop";
}

async function ofEach(decide: (draft: OfficeDraft) => Promise<string>): Promise<Record<Name, string>> {
  const decided = {} as Record<Name, string>;
  for (const name of Object.keys(drafts) as Name[]) decided[name] = await decide(open(name));
  return decided;
}

/** What is left of an opening with a server that answered, when the fetch fails; and how the drafts are judged then, by the send event alone and by all. */
interface Moment {
  readonly left: () => void;
  readonly alone: Record<Name, string>;
  readonly all: Record<Name, string>;
}
const forgetWindow = (): void => void (session = {});
const forgetMailbox = (): void => void (roaming.kept = {});
const moments: Readonly<Record<string, Moment>> = {
  "the first ever, with no copy anywhere": { left: () => [storage.clear(), forgetWindow(), forgetMailbox()], alone: underBuiltIn, all: underBuiltIn },
  "in a new window, with copies of an earlier opening": { left: forgetWindow, alone: underGood, all: underGood },
  // The send event sees nothing of the browser's until pane or compose event has been there.
  "with a copy in the browser alone": { left: () => [forgetWindow(), forgetMailbox(), (roaming.refuses = true)], alone: underBuiltIn, all: underGood },
  "with a copy in the mailbox alone": { left: () => [storage.clear(), forgetWindow()], alone: underGood, all: underGood },
  "with a copy in the compose window alone": { left: () => [storage.clear(), forgetMailbox(), (storageRefuses = roaming.refuses = true)], alone: underGood, all: underGood },
  "between composing and sending": { left: () => undefined, alone: underGood, all: underGood },
  "with a damaged copy in the browser": { left: () => storage.forEach((text, key) => storage.set(key, text.slice(0, -30))), alone: underGood, all: underGood },
};

describe.each(Object.keys(moments))("%s", (when) => {
  test.each(Object.keys(ways))("when the server gives %s, every door decides as the last good rules do", async (which) => {
    const { left, alone, all } = moments[when]!;
    [storageRefuses, roaming, session, server.way] = [false, officeRoaming(), {}, asWritten];
    await openPane(open("stopped"));
    left();
    server.way = ways[which]!;

    expect(await ofEach(sendDecides)).toEqual(alone);
    const rules = await openPane(open("quiet"));
    expect(await ofEach(async ({ item }) => checkDraft((await readDraft(item)).mail, rules).decision.kind)).toEqual(all);
    expect(await ofEach(sendDecides)).toEqual(all);
    const draft = open("stopped");
    await judgeAhead(draft.item);
    expect([session["edoc-judged"] !== undefined, await sendDecides(draft)]).toEqual([true, all.stopped]);
  });
});

test("once the server answers again, its newer rules are in force everywhere", async () => {
  [storageRefuses, roaming, session, server.way] = [false, officeRoaming(), {}, asWritten];
  await openPane(open("stopped"));
  server.way = null;
  expect((await openPane(open("stopped"))).source).toBe("last-good");
  [server.way, server.files] = [asWritten, { ...good, policy: silencing }];
  await openPane(open("stopped"));
  expect(await ofEach(sendDecides)).toEqual({ stopped: "allow", asked: "allow", quiet: "allow" });
});
