/**
 * Judging mails: how many a second on one core, beside a multinomial naive Bayes (the npm library `bayes`) trained on the rows that
 * were tuned on; the accuracy of both on the held-out rows; and what the send file carries of the catalogue.
 */
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import bayes from "bayes";
import { reduceRules } from "../../src/config/reduce";
import { parsePolicy } from "../../src/config/parse-policy";
import { readFileSync } from "node:fs";
import path from "node:path";
import { classifyMail } from "../../src/domain/classify/classify-mail";
import { fold } from "../../src/domain/fold";
import type { OutgoingMail } from "../../src/domain/mail";
import { catalogue, isHere, root } from "../corpus/corpus";
import { labelledRows, type Row } from "../corpus/labelled-rows";
import { mailWith } from "../corpus/mail-with";

const rounds = 25;
const body = "Kính gửi các đơn vị,\n\nXin gửi các đơn vị văn bản nêu trên để triển khai thực hiện. Đề nghị các đơn vị báo cáo kết quả về Văn phòng Bộ.\n\nTrân trọng./.\nVăn phòng Bộ";

export interface ClassifyBench {
  /** Mails a second of processor time, medians. */
  readonly ours: number;
  readonly naiveBayes: number;
  /** Of the sure held-out rows. */
  readonly rows: number;
  readonly oursRight: number;
  readonly naiveBayesRight: number;
  /** Bytes, gzip, of the reduced catalogue as it is built into the send file. */
  readonly sendFileShare: number;
}

export async function benchClassify(): Promise<ClassifyBench> {
  const rules = catalogue();
  const all = [...labelledRows("titles.jsonl"), ...labelledRows("texts.jsonl")].filter(({ sure }) => sure);
  const mails = all.map((row) => mailWith(subjectOf(row), body, []));
  const held = all.filter(({ part }) => part === "report");

  const model = bayes({ tokenizer: (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [] });
  for (const row of all) if (row.part !== "report") await model.learn(textOf(row), row.entry ?? "none");

  const speeds = { ours: [] as number[], naiveBayes: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    speeds.ours.push(await perSecond(mails, (mail) => void classifyMail(mail, rules)));
    speeds.naiveBayes.push(await perSecond(mails, (mail) => model.categorize(`${mail.subject} ${mail.body.ownText}`)));
  }
  let oursRight = 0;
  let naiveBayesRight = 0;
  for (const row of held) {
    if (classifyMail(mailWith(subjectOf(row), body, []), rules).message.entry === row.entry) oursRight++;
    if ((await model.categorize(textOf(row))) === (row.entry ?? "none")) naiveBayesRight++;
  }
  const policy = parsePolicy(readFileSync(path.join(root, "assets/policy.json"), "utf8"));
  const share = policy.ok ? gzipSync(JSON.stringify(reduceRules(policy.value, rules, true).catalogue), { level: 9 }).length : NaN;
  return { ours: median(speeds.ours), naiveBayes: median(speeds.naiveBayes), rows: held.length, oursRight, naiveBayesRight, sendFileShare: share };
}

const subjectOf = ({ type, symbol, title }: Row): string => (symbol ? `${type} số ${symbol} ${title}` : `${type} ${title}`);
const textOf = (row: Row): string => subjectOf(row);

/** Of processor time: on a busy machine a process stands in a queue, which is no time it took. */
async function perSecond(mails: readonly OutgoingMail[], judge: (mail: OutgoingMail) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (const mail of mails) await judge(mail);
  const { user, system } = process.cpuUsage(before);
  return mails.length / ((user + system) / 1e6);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!isHere) console.log("classify: no corpus, nothing measured");
  else {
    const { ours, naiveBayes, rows, oursRight, naiveBayesRight, sendFileShare } = await benchClassify();
    const share = (right: number) => `${right}/${rows} (${((100 * right) / rows).toFixed(1)} %)`;
    console.log(`classify, subject and short body: ours ${Math.round(ours)} mails/s, naive Bayes ${Math.round(naiveBayes)} mails/s: ${(ours / naiveBayes).toFixed(1)} times as fast (wanted: 20,000 mails/s a core)`);
    console.log(`classify, held-out rows by type, symbol and title: ours ${share(oursRight)}, naive Bayes ${share(naiveBayesRight)}`);
    console.log(`classify, the catalogue's share of the send file: ${sendFileShare} bytes gzip (wanted: at most 5,120)`);
  }
}
