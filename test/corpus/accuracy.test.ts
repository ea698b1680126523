import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { classifyMail } from "../../src/domain/classify/classify-mail";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { typeName } from "../../src/domain/read-facts/document-types";
import { fold } from "../../src/domain/fold";
import { aMail, attachment, catalogue } from "../domain/classify/a-mail";
import { describeWithShared } from "../support/shared";

interface Row {
  readonly type: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly text: string;
  readonly entry?: string | null;
}

const rows = (file: string) => readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
const share = <T>(all: readonly T[], right: (one: T) => boolean) => all.filter(right).length / all.length;

describeWithShared(["corpus", "texts.jsonl"], "real documents", (file) => {
  const texts = rows(file);
  const read = texts.map((row) => ({ row, facts: readFacts(row.text.split("\n"), "scan0001.pdf") }));

  test("give their type in 99 of 100 and their number in 99 of 100", () => {
    expect(share(read, ({ row, facts }) => facts.type !== null && typeName(facts.type) === fold(row.type))).toBeGreaterThan(0.99);
    const tight = (text: string | null) => fold(text ?? "").replace(/ /g, "");
    expect(share(read.filter(({ row }) => row.symbol !== null), ({ row, facts }) => tight(facts.symbol) === tight(row.symbol))).toBeGreaterThan(0.99);
  });

  test("carry no secrecy mark, though some speak of them", () => {
    expect(read.filter(({ facts }) => facts.secrecy !== null || facts.circulation !== null)).toEqual([]);
  });

  test("attached under a neutral name are the entry two readers gave them in 9 of 10", () => {
    const labelled = texts.filter((row) => row.entry !== undefined);
    expect(share(labelled, (row) => classifyMail(aMail({ attachments: [attachment("scan0001.pdf", row.text.split("\n"))] }), catalogue).message.entry === row.entry)).toBeGreaterThan(0.9);
  });
});

describeWithShared(["corpus", "titles.jsonl"], "real titles", (file) => {
  test("with type and number as a mail's subject are their entry in 95 of 100", () => {
    const labelled = rows(file).filter((row) => row.entry !== undefined && row.type !== "Không rõ");
    expect(share(labelled, (row) => classifyMail(aMail({ subject: `${row.type} ${row.symbol ? `số ${row.symbol}` : ""} ${row.title}` }), catalogue).message.entry === row.entry)).toBeGreaterThan(0.95);
  });
});

describeWithShared(["corpus", "everyday.jsonl"], "everyday messages", (file) => {
  test("are no documents", () => {
    expect(rows(file).filter((row) => classifyMail(aMail({ subject: row.text.split(/\s+/).slice(0, 8).join(" "), body: row.text }), catalogue).message.entry !== null)).toEqual([]);
  });
});
