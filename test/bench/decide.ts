/**
 * The decision at send for 500 recipients under a policy of 5,000 addresses: the very first in a fresh process, as the send event
 * makes it, and one made again. Beside it the obvious way: each recipient looked for in each entry with `includes()`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseCatalogue } from "../../src/config/parse-catalogue";
import { parsePolicy } from "../../src/config/parse-policy";
import { readReduced } from "../../src/config/read-reduced";
import { reduceRules } from "../../src/config/reduce";
import { classifyAtSend } from "../../src/domain/classify/classify-at-send";
import type { OutgoingMail, Recipient } from "../../src/domain/mail";
import { decideDraft } from "../../src/jobs/decide-draft";

const recipients = 500;
const entries = 5000;
const processes = 25;
const rounds = 400;

const root = process.cwd();

/** Half of the policy are unit mailboxes, half addresses taken back. */
function rulesText(): string {
  const policy = parsePolicy(readFileSync(path.join(root, "assets/policy.json"), "utf8"));
  const catalogue = parseCatalogue(readFileSync(path.join(root, "assets/catalogue.json"), "utf8"));
  if (!policy.ok || !catalogue.ok) throw new Error("assets");
  const units = Array.from({ length: entries / 2 }, (_, i) => ({ code: `U${i}`, name: `Đơn vị ${i}`, mailboxes: [`donvi${i}@moj.gov.vn`], responsible: "", publicationMailbox: "" }));
  const denied = Array.from({ length: entries / 2 }, (_, i) => ({ address: `nguoicu.${i}@thads.moj.gov.vn`, note: "Đã chuyển công tác" }));
  return JSON.stringify(reduceRules({ ...policy.value, units: [...policy.value.units, ...units], denied }, catalogue.value));
}

/** Of everyone a ministry writes to, nobody twice. */
function mail(): OutgoingMail {
  const people = (i: number): string =>
    [`can.bo.${i}@moj.gov.vn`, `donvi${i}@moj.gov.vn`, `vanthu${i}@so${i % 63}.hanoi.gov.vn`, `nguyen.van.${i}@gmail.com`, `Luat.Su.${i}@vanphong${i}.com.vn`][i % 5]!;
  const to = Array.from({ length: recipients }, (_, i): Recipient => ({ field: "to", address: people(i), name: `Nguyễn Văn ${i}`, isList: false }));
  return {
    from: { address: "donvi7@moj.gov.vn", name: "Đơn vị 7" },
    sender: null,
    recipients: to,
    recipientsComplete: false,
    subject: "Thông báo số 247/TB-BTP kết luận giao ban",
    body: { ownText: "Kính gửi các đơn vị,\n\nXin gửi các đơn vị Thông báo nêu trên để triển khai thực hiện.\n\nTrân trọng./.", quotedText: "" },
    attachments: [],
    supplied: null,
  };
}

const elapsed = (run: () => unknown): number => {
  const before = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - before) / 1e6;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const text = process.argv[2] === "first" ? readFileSync(0, "utf8") : rulesText();
  const draft = mail();
  if (process.argv[2] === "first") {
    let rules = readReduced(null);
    const read = elapsed(() => (rules = readReduced(JSON.parse(text))));
    console.log(JSON.stringify([read, elapsed(() => decideDraft(draft, rules!, classifyAtSend))]));
  } else {
    const first = Array.from({ length: processes }, () => JSON.parse(spawnSync(process.execPath, [process.argv[1]!, "first"], { input: text, encoding: "utf8" }).stdout) as [number, number]);
    const rules = readReduced(JSON.parse(text))!;
    const listed = [...rules.policy.units.flatMap(({ mailboxes }) => mailboxes), ...rules.policy.denied.map(({ address }) => address)];
    const warm: number[] = [];
    const rival: number[] = [];
    for (let round = 0; round < rounds; round++) {
      warm.push(elapsed(() => decideDraft({ ...draft }, rules, classifyAtSend)));
      if (round % 10 === 0) rival.push(elapsed(() => draft.recipients.filter(({ address }) => listed.some((each) => address.toLowerCase().includes(each))).length));
    }
    const [again, scan] = [median(warm), median(rival)];
    console.log(`decide, ${recipients} recipients, ${entries} entries of policy: very first ${median(first.map(([, decide]) => decide)).toFixed(1)} ms (wanted: at most 15) after ${median(first.map(([read]) => read)).toFixed(1)} ms of reading the rules`);
    console.log(`decide, made again: ${again.toFixed(2)} ms (wanted: at most 0.6); looking with includes() alone: ${scan.toFixed(1)} ms, ${(scan / again).toFixed(0)} times as long`);
  }
}
