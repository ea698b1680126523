import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { classicRuntime, type Answers, type Fired } from "../support/classic-runtime";
import { es2016Faults } from "../support/es2016-gate";
import { eventFile } from "../support/event-file";

let script = "";
beforeAll(async () => {
  script = await eventFile();
}, 120000);

const an = { emailAddress: "an.nm@moj.gov.vn", displayName: "Nguyễn Minh An", recipientType: "user" };
const unit = { emailAddress: "plhshc@moj.gov.vn", displayName: "Vụ Pháp luật hình sự - hành chính", recipientType: "user" };
const publication = { emailAddress: "banbientap@moj.gov.vn", displayName: "Ban biên tập", recipientType: "user" };
const friend = { emailAddress: "ban.toi@gmail.com", displayName: "Bạn tôi", recipientType: "externalUser" };
const notice = { id: "a1", name: "247-TB-BTP.pdf", size: 12345, isInline: false, attachmentType: "file" };

/** A lunch invitation: nothing to say about it. */
const quiet: Answers = {
  "from.getAsync": { value: an },
  "to.getAsync": { value: [{ emailAddress: "lan.vt@moj.gov.vn", displayName: "Vũ Thị Lan", recipientType: "user" }] },
  "cc.getAsync": { value: [] },
  "bcc.getAsync": { value: [] },
  "subject.getAsync": { value: "Đi ăn trưa" },
  "body.getAsync": { value: "Trưa nay đi ăn nhé." },
  "internetHeaders.getAsync": { value: {} },
  "sessionData.getAllAsync": { value: {} },
  getAttachmentsAsync: { value: [] },
};
/** A unit's notice on its way to a gmail address and to the publication mailbox. */
const official: Answers = {
  ...quiet,
  "from.getAsync": { value: unit },
  "to.getAsync": { value: [friend, publication] },
  "subject.getAsync": { value: "Thông báo số 247/TB-BTP kết luận giao ban" },
  "body.getAsync": { value: "Kính gửi các đơn vị." },
  getAttachmentsAsync: { value: [notice] },
};
const secretReading = {
  textSource: "text", problem: null, lines: ["MẬT"], signatures: [],
  facts: { type: "TB", symbol: null, number: null, issuedDate: null, issuer: null, subject: null, signer: null, secrecy: "MẬT", circulation: null, urgency: null, draft: false, portalRecipient: false, parent: null, place: null, addressees: [], recipients: [], answers: [], capacity: null, position: null, evidence: [] },
};
const secret: Answers = { ...official, "to.getAsync": { value: [publication] }, "sessionData.getAllAsync": { value: { "edoc-readings": JSON.stringify({ "a1|247-TB-BTP.pdf|12345": secretReading }) } } };

const send = (answers: Answers, more: object = {}): Promise<Fired> => classicRuntime(script, { answers, ...more }).fire("onMessageSend");
const once = (fired: Fired) => (fired.completed ? { times: fired.times, allow: fired.options["allowEvent"] } : fired);

describe("the file itself", () => {
  test("asks for nothing beyond ES2016, Office, console and timers", () => {
    expect(es2016Faults(script)).toEqual([]);
  });

  test("is plain ASCII, so that no charset can spoil its Vietnamese", () => {
    expect(/[^\x00-\x7f]/.test(script)).toBe(false);
  });

  test("names no way to the network", () => {
    expect(/\bfetch\b|XMLHttpRequest|msal|graph\.microsoft/i.test(script)).toBe(false);
  });

  test("is small, for every send of every mail wakes it", () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });

  test("answers every event of the manifest", async () => {
    for (const name of ["onNewMessageCompose", "onMessageCompose", "onMessageRecipientsChanged", "onMessageAttachmentsChanged", "onMessageFromChanged"]) {
      expect(once(await classicRuntime(script, { answers: quiet }).fire(name))).toEqual({ times: 1, allow: true });
    }
  }, 20000);
});

describe("a mail being sent", () => {
  test("goes quietly when there is nothing to say", async () => {
    expect(once(await send(quiet))).toEqual({ times: 1, allow: true });
  });

  test("asks when an official document goes to a gmail address, and says which address", async () => {
    const fired = await send(official);
    expect(once(fired)).toEqual({ times: 1, allow: false });
    const { options } = fired as Extract<Fired, { completed: true }>;
    expect(options["sendModeOverride"]).toBe("promptUser");
    expect(options["commandId"]).toBe("ComposePaneButton");
    expect(String(options["errorMessage"])).toContain("ban.toi@gmail.com");
    expect(String(options["errorMessage"]).length).toBeLessThanOrEqual(500);
    expect("errorMessageMarkdown" in options).toBe(false);
    expect("cancelLabel" in options).toBe(false);
    expect(JSON.parse(String(options["contextData"]))).toEqual({ findings: ["outside-address"] });
  });

  test("is stopped, without Send Anyway, when the pane has seen a secrecy mark", async () => {
    const fired = await send(secret);
    expect(once(fired)).toEqual({ times: 1, allow: false });
    expect("sendModeOverride" in (fired as Extract<Fired, { completed: true }>).options).toBe(false);
  });

  test("that can only be asked about goes where Outlook cannot ask; one that is stopped stays", async () => {
    expect(once(await send(official, { mailboxSet: "1.12" }))).toEqual({ times: 1, allow: true });
    expect(once(await send(secret, { mailboxSet: "1.12" }))).toEqual({ times: 1, allow: false });
  });

  test("is stopped when a document set out in its own text bears a secrecy mark, and not for the word in a sentence", async () => {
    const body = (text: string) => ({ ...quiet, "body.getAsync": { value: text } });
    expect(once(await send(body("MẬT\n\nTHÔNG BÁO\nVề việc kiểm tra")))).toEqual({ times: 1, allow: false });
    expect(once(await send(body("Việc này là MẬT nhé.")))).toEqual({ times: 1, allow: true });
  });

  test("is judged by what the pane made of its attachment, not by the attachment's name", async () => {
    const noted = (entry: string | null) => ({ ...official, "to.getAsync": { value: [friend, publication] }, "from.getAsync": { value: an }, "subject.getAsync": { value: "Gửi anh" }, "sessionData.getAllAsync": { value: { "edoc-readings": JSON.stringify({ "a1|247-TB-BTP.pdf|12345": { ...secretReading, facts: { ...secretReading.facts, secrecy: null }, entry } }) } } });
    expect(once(await send(noted(null)))).toEqual({ times: 1, allow: true });
    expect(once(await send(noted("TB-01")))).toEqual({ times: 1, allow: false });
  });

  test("goes when Outlook shows no item", async () => {
    expect(once(await send(quiet, { withoutItem: true }))).toEqual({ times: 1, allow: true });
  });

  test("goes when nothing at all can be read", async () => {
    expect(once(await send({}))).toEqual({ times: 1, allow: true });
  });

  test("needs no timers", async () => {
    expect(once(await send(official, { withoutTimers: true }))).toEqual({ times: 1, allow: false });
  });
});

describe.each(Object.keys(quiet))("when %s", (call) => {
  test.each([["is refused", { refuse: 9020 }], ["throws", { throws: "Elevated permission is required" }], ["is never answered", "silence" as const], ["gives nonsense", { value: 7 }]])("%s, the event is answered once and a quiet mail goes", async (_how, answer) => {
    expect(once(await send({ ...quiet, "body.getAsync": { value: "Xin xem file đính kèm." }, getAttachmentsAsync: { value: [{ ...notice, name: "thuc-don.pdf" }] }, [call]: answer }))).toEqual({ times: 1, allow: true });
  });
});

describe("rules", () => {
  const rulesOff = (v: unknown) => JSON.stringify({ v, policy: { enabled: false, issuedDomains: ["moj.gov.vn"] }, catalogue: { entries: [], exclusions: [] } });
  const withRules = (rules: unknown): Answers => ({ ...official, "sessionData.getAllAsync": { value: { "edoc-rules": rules } } });

  test("of the session come first: switched off there, the mail goes", async () => {
    expect(once(await send(withRules(rulesOff(1))))).toEqual({ times: 1, allow: true });
  });

  test("of the mailbox come second", async () => {
    expect(once(await send(official, { roaming: { "edoc-rules": rulesOff(1) } }))).toEqual({ times: 1, allow: true });
  });

  test.each([["absent", undefined], ["broken", "{"], ["older", rulesOff(0)], ["newer", rulesOff(2)], ["empty", "{}"], ["nonsense", 7]])("that are %s leave those built in", async (_what, rules) => {
    expect(once(await send(withRules(rules), { roaming: { "edoc-rules": rules } }))).toEqual({ times: 1, allow: false });
  });
});
