import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { parseCatalogue } from "../../src/config/parse-catalogue";
import { parsePolicy } from "../../src/config/parse-policy";
import { reduceRules } from "../../src/config/reduce";
import { classicRuntime, officeCalls, type Answer, type Answers } from "../support/classic-runtime";
import { eventFile } from "../support/event-file";

let script = "";
beforeAll(async () => {
  script = await eventFile();
}, 120000);

/** Milliseconds from the handler's entry. */
const deadline = 3500;

const unit = { emailAddress: "plhshc@moj.gov.vn", displayName: "", recipientType: "user" };
const publication = { emailAddress: "banbientap@moj.gov.vn", displayName: "", recipientType: "user" };
const friend = { emailAddress: "ban.toi@gmail.com", displayName: "Bạn tôi", recipientType: "externalUser" };
const notice = { id: "a1", name: "247-TB-BTP.pdf", size: 12345, isInline: false, attachmentType: "file" };
const secret = { textSource: "text", problem: null, lines: ["MẬT"], signatures: [], facts: { secrecy: "MẬT", circulation: null, draft: false, evidence: [] } };

const everyday: Answers = {
  "from.getAsync": { value: unit },
  "to.getAsync": { value: [publication] },
  "cc.getAsync": { value: [] },
  "bcc.getAsync": { value: [] },
  "subject.getAsync": { value: "Đi ăn trưa" },
  "body.getAsync": { value: "Trưa nay đi ăn nhé." },
  "internetHeaders.getAsync": { value: {} },
  "sessionData.getAllAsync": { value: {} },
  getAttachmentsAsync: { value: [] },
  "internetHeaders.setAsync": { value: undefined },
  "internetHeaders.removeAsync": { value: undefined },
  loadCustomPropertiesAsync: { value: {} },
  "customProperties.saveAsync": { value: undefined },
  "notificationMessages.replaceAsync": { value: undefined },
};
const mails = {
  quiet: everyday,
  official: { ...everyday, "to.getAsync": { value: [friend, publication] }, "subject.getAsync": { value: "Thông báo số 247/TB-BTP kết luận giao ban" }, getAttachmentsAsync: { value: [notice] } },
  secret: { ...everyday, getAttachmentsAsync: { value: [notice] } },
} as const;
type Mail = keyof typeof mails;

const faults: Readonly<Record<string, (right: Answer) => Answer>> = {
  "an error": () => ({ refuse: 9020 }),
  "throws": () => ({ throws: "Elevated permission is required" }),
  "never answers": () => "silence",
  "answers late": (right) => ({ ...(right as { value: unknown }), after: 900 }),
  "answers too late": (right) => ({ ...(right as { value: unknown }), after: 9000 }),
  "answers twice": (right) => ({ ...(right as { value: unknown }), times: 2 }),
  "answers 7": () => ({ value: 7 }),
  "answers a text": () => ({ value: "\u202e<b>" }),
  "answers nothing": () => ({ value: null }),
  "answers an object": () => ({ value: { length: 3, emailAddress: { a: 1 } } }),
  "answers strange lists": () => ({ value: [7, null, "x", { emailAddress: 9, displayName: [], id: {}, name: 3, size: "big" }] }),
};
/** What is as good as the right answer: late, but in time; and, of texts and lists, what office.js gives for empty ones. */
const isRight = (call: string, how: string): boolean =>
  how === "answers late" ||
  how === "answers twice" ||
  (how === "answers nothing" && ["subject.getAsync", "body.getAsync", "internetHeaders.getAsync", "sessionData.getAllAsync"].includes(call)) ||
  (how === "answers a text" && ["subject.getAsync", "body.getAsync"].includes(call)) ||
  (how.startsWith("answers") && !how.includes("late") && ["internetHeaders.getAsync", "sessionData.getAllAsync"].includes(call));

const read = <T>(parse: { ok: true; value: T } | { ok: false }): T => {
  if (!parse.ok) throw new Error("assets");
  return parse.value;
};
const policy = read(parsePolicy(readFileSync("assets/policy.json", "utf8")));
const catalogue = read(parseCatalogue(readFileSync("assets/catalogue.json", "utf8")));
const plain = reduceRules(policy, catalogue);
const asking = { ...plain, policy: { ...plain.policy, whenCheckFails: "ask" } };
/** Rules nobody of ours would write: they are followed as far as they make sense, and loosen nothing. */
const hostile: readonly unknown[] = [
  { ...plain, policy: { ...plain.policy, stateSuffixes: {} } },
  { ...plain, policy: { ...plain.policy, issuedDomains: [7] } },
  { ...plain, policy: { ...plain.policy, units: [["A", "plhshc@moj.gov.vn"]] } },
  { ...plain, policy: { ...plain.policy, severities: { "outside-address": "banana", "secrecy-mark": 0 }, whenCheckFails: { ask: 1 } } },
  { ...plain, catalogue: { entries: [[1]], exclusions: 0 } },
];
const policies: Readonly<Record<string, { readonly session?: string; readonly roaming?: string; readonly asks: boolean }>> = {
  fresh: { session: JSON.stringify(asking), asks: true },
  stale: { roaming: JSON.stringify(asking), asks: true },
  absent: { asks: false },
  damaged: { session: JSON.stringify(asking).slice(0, 900), roaming: "{", asks: false },
  ...Object.fromEntries(hostile.map((rules, i) => [`hostile ${i + 1}`, { session: JSON.stringify(rules), roaming: JSON.stringify(rules), asks: false }])),
};

const session = (mail: Mail, rules: string | undefined) => ({
  value: { ...(mail === "secret" ? { "edoc-readings": JSON.stringify({ "a1|247-TB-BTP.pdf|12345": secret }) } : {}), ...(rules === undefined ? {} : { "edoc-rules": rules }) },
});

/** What the policy asks for: "ask" and "stop" as Outlook takes them. */
function expected(mail: Mail, call: string, right: boolean, asks: boolean): "go" | "ask" | "stop" {
  const isRead = officeCalls.slice(0, 9).some((one) => one === call);
  const unread = isRead && !right;
  const failed = asks && unread ? "ask" : "go";
  if (mail === "quiet") return failed;
  if (mail === "official") return call === "to.getAsync" && unread ? failed : "ask";
  return unread && (call === "getAttachmentsAsync" || call === "sessionData.getAllAsync") ? failed : "stop";
}

describe.each(Object.keys(policies))("with rules that are %s", (which) => {
  const { session: left, roaming, asks } = policies[which]!;
  describe.each([...officeCalls, "customProperties.saveAsync"])("%s", (call) => {
    test.each(Object.keys(faults))("%s: the event is answered once, in time, as the policy asks", async (how) => {
      for (const mail of Object.keys(mails) as Mail[]) {
        const answers: Answers = { ...mails[mail], "sessionData.getAllAsync": session(mail, left) };
        // The rules of the session are not to be had when the session is not.
        const sessionLost = call === "sessionData.getAllAsync" && how !== "answers late" && how !== "answers twice";
        const rulesAsk = asks && !(sessionLost && left !== undefined && roaming === undefined);
        const fired = await classicRuntime(script, { answers: { ...answers, [call]: faults[how]!(answers[call]!) }, roaming: roaming === undefined ? {} : { "edoc-rules": roaming } }).fire("onMessageSend");
        if (!fired.completed) throw new Error(`${mail}: ${fired.reason}`);
        const outcome = fired.options["allowEvent"] === true ? "go" : fired.options["sendModeOverride"] === "promptUser" ? "ask" : "stop";
        const notesLost = mail === "secret" && sessionLost && isRight(call, how);
        expect({ mail, times: fired.times, inTime: fired.after <= deadline, outcome }).toEqual({ mail, times: 1, inTime: true, outcome: notesLost ? "go" : expected(mail, call, isRight(call, how), rulesAsk) });
      }
    });
  });
});
