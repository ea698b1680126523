import { beforeAll, describe, expect, test } from "@jest/globals";
import { furtherChecks } from "../../src/domain/checks/further";
import { afterConfirming } from "../../src/domain/confirmed";
import type { FindingKind } from "../../src/domain/finding";
import { mailDigest } from "../../src/domain/mail-digest";
import { base64UrlToText } from "../../src/domain/submission-base64";
import { decodeHeaders, encodeHeaders } from "../../src/domain/submission-headers";
import type { EdocRecord } from "../../src/domain/submission";
import { checkDraft } from "../../src/jobs/check-draft";
import { readDraft } from "../../src/outlook/read-draft";
import { dialogWordsFor, openAtSend } from "../../src/taskpane/works/at-send";
import { dialogEn } from "../../src/text/dialog.en";
import { dialogVi } from "../../src/text/dialog.vi";
import type { DialogWords } from "../../src/text/dialog-words";
import { answersOf } from "../support/answers-of";
import { classicRuntime, type ClassicSettings } from "../support/classic-runtime";
import { aCatalogue, aPolicy } from "../support/builders";
import { eventFile } from "../support/event-file";
import { officeDraft, type OfficeDraft } from "../support/office-draft";

let script = "";
beforeAll(async () => {
  script = await eventFile();
}, 120000);

const person = (emailAddress: string, displayName = "") => ({ emailAddress, displayName, recipientType: "user" });
const rules = { policy: aPolicy(), catalogue: aCatalogue() };

/** A unit's notice, on its way to a gmail address and to the publication mailbox. */
const notice = () =>
  officeDraft({
    to: [person("ban.toi@gmail.com", "Bạn tôi"), person(rules.policy.publicationMailboxes[0]!)],
    subject: "Thông báo số 247/TB-BTP kết luận giao ban",
    body: "Kính gửi các đơn vị.",
    attachments: [{ id: "a1", name: "247-TB-BTP.pdf", size: 12345, isInline: false, attachmentType: "file", content: "", format: "base64" }],
  });

/** What the pane does after it has looked at the draft; the person may have confirmed some of it. */
async function judge(draft: OfficeDraft, words: DialogWords = dialogVi, confirmed: readonly FindingKind[] = []): Promise<void> {
  const { mail } = await readDraft(draft.item);
  const checked = checkDraft(mail, rules, undefined, undefined, []);
  await openAtSend(draft.item, words).prepare({ ...checked, whole: true, digest: mailDigest(mail), decision: afterConfirming(checked.decision, confirmed) });
}

async function send(draft: OfficeDraft, more: Partial<ClassicSettings> = {}) {
  const runtime = classicRuntime(script, { answers: answersOf(draft), ...more });
  const fired = await runtime.fire("onMessageSend");
  if (!fired.completed) throw new Error(fired.reason);
  const header = (runtime.given["internetHeaders.setAsync"]?.[0] as Record<string, string> | undefined)?.["x-moj-edoc-meta"];
  const kept = (runtime.given["customProperties.saveAsync"]?.[0] as Record<string, string> | undefined)?.["edoc-check"];
  return { ...fired, header, noted: header === undefined ? null : (JSON.parse(base64UrlToText(header)!) as object), kept: kept === undefined ? null : (JSON.parse(kept) as object), calls: runtime.calls };
}

describe("a judgement left ahead", () => {
  test("is what the send event answers, with its words, while the mail is as it was", async () => {
    const draft = notice();
    await judge(draft, dialogEn);
    const { options } = await send(draft);
    expect(options["errorMessage"]).toBe(
      "Before you send, please look at:\n• Address not issued by the Ministry of Justice: ban.toi@gmail.com – no validity in the exchange of information. Change or remove it.\nOpen the pane “Văn bản điện tử” for the reasons and the fixes.",
    );
    expect(options["errorMessageMarkdown"]).toBe(
      "Before you send, please look at:\n\n- **Address not issued by the Ministry of Justice**: ban.toi@gmail.com – no validity in the exchange of information. Change or remove it.\n\nOpen the pane “Văn bản điện tử” for the reasons and the fixes.",
    );
    expect(options["sendModeOverride"]).toBe("promptUser");
    expect(JSON.parse(String(options["contextData"]))).toEqual({ findings: ["outside-address"] });
  });

  const changes: readonly [string, (draft: OfficeDraft) => void][] = [
    ["another word of its text", (draft) => void (draft.body += " Gấp.")],
    ["another subject", (draft) => void (draft.subject += "!")],
    ["another sender", (draft) => void (draft.from = person("vanphongbo@moj.gov.vn"))],
    ["another recipient", (draft) => void draft.cc.push(person("an@moj.gov.vn"))],
    ["a recipient moved to Bcc", (draft) => void draft.bcc.push(draft.to.shift()!)],
    ["another file", (draft) => void (draft.attachments = draft.attachments.map((one) => ({ ...one, size: 12346 })))],
  ];
  test.each(changes)("counts for nothing after %s", async (_what, change) => {
    const draft = notice();
    await judge(draft, dialogEn, ["outside-address"]);
    expect((await send(draft)).options["allowEvent"]).toBe(true);
    change(draft);
    expect(String((await send(draft)).options["errorMessage"])).toContain("Địa chỉ không do Bộ Tư pháp cấp: ban.toi@gmail.com");
  });

  test.each(["{", "7", "null", '{"digest":7}', "[]"])("that is damaged counts for nothing: %s", async (left) => {
    const draft = notice();
    await judge(draft, dialogEn, ["outside-address"]);
    draft.session["edoc-judged"] = left;
    expect(String((await send(draft)).options["errorMessage"])).toContain("Địa chỉ không do Bộ Tư pháp cấp");
  });

  test("makes no link of a name in the mail", async () => {
    const draft = notice();
    draft.to[0] = person("[bam](https://evil.example)@gmail.com");
    await judge(draft);
    const { options } = await send(draft);
    expect(options["allowEvent"]).toBe(false);
    expect("errorMessageMarkdown" in options).toBe(false);
  });

  test("has no markdown where Outlook reads none", async () => {
    const draft = notice();
    Object.assign((globalThis as unknown as { Office: { context: { requirements: object } } }).Office.context.requirements, { isSetSupported: (_set: string, version: string) => Number(version.split(".")[1]) <= 14 });
    await judge(draft);
    expect(Object.keys((await send(draft, { mailboxSet: "1.14" })).options).sort()).toEqual(["allowEvent", "commandId", "contextData", "errorMessage", "sendModeOverride"]);
  });
});

test("what a policy raised, and only the pane can find, is asked about under its own title", async () => {
  const words = await dialogWordsFor("vi");
  const draft = notice();
  draft.to = [person("vanphongbo@moj.gov.vn"), person(rules.policy.publicationMailboxes[0]!)];
  const { mail } = await readDraft(draft.item);
  const raised = { ...rules, policy: aPolicy({ severities: { "not-tagged": "ask" } }) };
  const checked = checkDraft(mail, raised, undefined, undefined, furtherChecks);
  await openAtSend(draft.item, words).prepare({ ...checked, whole: true, digest: mailDigest(mail) });
  expect(String((await send(draft)).options["errorMessage"])).toContain("• Gửi hộp thư tiếp nhận mà chưa kèm dữ liệu văn bản");
});

describe("what the check found", () => {
  test.each(["judged by the send event", "judged ahead"])("is noted on an official mail, as kinds only: %s", async (how) => {
    const draft = notice();
    if (how === "judged ahead") await judge(draft);
    const { noted, kept, options } = await send(draft);
    expect(options["allowEvent"]).toBe(false);
    expect(noted).toEqual({ asked: ["outside-address"], told: expect.any(Array), partial: 0 });
    expect(kept).toEqual(noted);
    expect(JSON.stringify(noted)).not.toMatch(/gmail|247|moj\.gov/);
  });

  test("stands beside the data of a supplied document", async () => {
    const draft = notice();
    const record: EdocRecord = {
      v: 1, id: "0123456789abcdef0123456789abcdef", unit: "VP", attachment: "247-TB-BTP.pdf", further: [], message: { internetMessageId: null, subject: "", from: "" }, suppliedBy: "", suppliedAt: "2016-03-29T07:00:00.000Z",
      tag: { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận", signer: null, urgency: null, destinations: ["portal"] },
    };
    draft.headers = { ...encodeHeaders(record) };
    const { header } = await send(draft);
    expect(decodeHeaders({ ...draft.headers, "x-moj-edoc-meta": header! })).toMatchObject({ ok: true, value: { id: record.id, symbol: "247/TB-BTP", issuedDate: "2016-03-29", check: { asked: ["outside-address"], partial: false } } });
  });

  test("says when not all of the mail could be read", async () => {
    const draft = notice();
    const runtime = classicRuntime(script, { answers: { ...answersOf(draft), "cc.getAsync": { refuse: 9020 } } });
    await runtime.fire("onMessageSend");
    expect(JSON.parse((runtime.given["customProperties.saveAsync"]![0] as Record<string, string>)["edoc-check"]!)).toMatchObject({ partial: 1 });
  });

  test("is noted nowhere on ordinary mail", async () => {
    const draft = officeDraft({ from: person("an.nm@moj.gov.vn"), to: [person("ban.toi@gmail.com")], subject: "Đi ăn trưa", body: "Trưa nay nhé." });
    const { calls, options } = await send(draft);
    expect(options["allowEvent"]).toBe(true);
    expect(calls.filter((call) => /set|save|remove|replace|load/.test(call))).toEqual([]);
  });

  test("is taken out of a mail that is official no longer", async () => {
    const draft = officeDraft({ from: person("an.nm@moj.gov.vn"), to: [person("ban.toi@gmail.com")], subject: "Đi ăn trưa", headers: { "x-moj-edoc-meta": "eyJhIjoxICB9" } });
    expect((await send(draft)).calls).toContain("internetHeaders.removeAsync");
  });
});

test("Outlook's calls leave in one round, and nothing is asked of the network", async () => {
  const draft = notice();
  const silent = Object.fromEntries(Object.keys(answersOf(draft)).map((call) => [call, "silence" as const]));
  const runtime = classicRuntime(script, { answers: silent, withoutTimers: true });
  await runtime.fire("onMessageSend");
  expect(runtime.calls.sort()).toEqual(["bcc.getAsync", "body.getAsync", "cc.getAsync", "from.getAsync", "getAttachmentsAsync", "internetHeaders.getAsync", "sessionData.getAllAsync", "subject.getAsync", "to.getAsync"]);
});

describe("a mail that could not be checked", () => {
  const asking = JSON.stringify({ v: 1, policy: { issuedDomains: ["moj.gov.vn"], whenCheckFails: "ask" }, catalogue: { entries: [], exclusions: [] } });
  const nothing = { answers: { "notificationMessages.replaceAsync": { value: undefined } } };

  test("goes, and the bar above it says so", async () => {
    const runtime = classicRuntime(script, nothing);
    expect(await runtime.fire("onMessageSend")).toMatchObject({ completed: true, times: 1, options: { allowEvent: true } });
    expect(runtime.given["notificationMessages.replaceAsync"]).toEqual(["edoc-check", { type: "errorMessage", message: "Chưa kiểm tra được thư này." }]);
  });

  test.each([{}, { withoutItem: true }])("is asked about where the policy wants it: %j", async (more) => {
    const fired = await classicRuntime(script, { ...nothing, ...more, roaming: { "edoc-rules": asking } }).fire("onMessageSend");
    expect(fired).toMatchObject({ completed: true, options: { allowEvent: false, sendModeOverride: "promptUser", errorMessage: "Trước khi gửi, xin xem lại:\n• Chưa kiểm tra được thư này. Hãy tự kiểm tra lại." } });
  });

  test("goes when the policy is switched off", async () => {
    const off = JSON.stringify({ ...JSON.parse(asking), policy: { enabled: false, issuedDomains: ["moj.gov.vn"], whenCheckFails: "ask" } });
    expect(await classicRuntime(script, { ...nothing, roaming: { "edoc-rules": off } }).fire("onMessageSend")).toMatchObject({ options: { allowEvent: true } });
  });
});
