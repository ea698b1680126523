import { findAsked, type Asked } from "../../src/domain/asked";
import { splitBody } from "../../src/domain/split-body";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { anAttachment, aReading } from "../support/builders";
import { rows, type Labelled } from "./corpus";
import { askedLetters, askingPassages, officeMail, type Part } from "./labelled-rows";
import { Score } from "./score";

/** Mails of ours that do set a date, informally; the others set none. */
const askInformally = ["office-34", "talk-67", "talk-86", "talk-95", "talk-170"];
const anyDay = "2026-03-16";

/** What is asked by when: in passages of our own, in everyday mail, in letters of the corpus. */
export function measureAsked(): readonly Score[] {
  return [measurePassages("tune"), measurePassages("report"), measureOfficeMail(), measureEveryday(), measureLetters()];
}

export function measurePassages(part: Part): Score {
  const score = new Score(`asked: passages, ${part}`, 0.95);
  for (const passage of askingPassages().filter((one) => one.part === part)) {
    const asked = inBody(passage.text, passage.written);
    const deadlines = [...new Set(asked.filter(({ kind }) => kind !== "attend").flatMap(said))].sort().join();
    const meets = asked.filter(({ kind }) => kind === "attend").flatMap(said)[0] ?? null;
    score.add(deadlines === [...passage.by].sort().join() && meets === passage.meets, `${passage.id} ${passage.by.join()} ${passage.meets ?? ""} => ${deadlines} ${meets ?? ""}`);
  }
  return score;
}

export function measureOfficeMail(): Score {
  const score = new Score("asked: no false deadline in everyday office mail", 1);
  for (const { id, body } of officeMail()) score.add(inBody(body, anyDay).flatMap(said).length === 0 || askInformally.includes(id), id);
  return score;
}

/** Advertisements among them have days of their own, and ask nobody here for anything. */
export function measureEveryday(): Score {
  const score = new Score("asked: no false deadline in everyday messages", 1);
  for (const { id, text } of rows<{ id: string; text: string }>("everyday.jsonl")) score.add(inBody(text, "2023-10-01").flatMap(said).length === 0, id);
  return score;
}

/** Letters, notices, decisions and normative texts as attachments: those labelled ask by their dates, all others by none. */
export function measureLetters(): Score {
  const score = new Score("asked: documents of the corpus", 0.99);
  const labels = new Map(askedLetters().map((one) => [one.id, one]));
  for (const row of rows<Labelled & { text: string }>("texts.jsonl")) {
    const label = labels.get(row.id);
    const lines = row.text.split("\n");
    const facts = readFacts(lines, "scan0001.pdf");
    const received = label?.received ?? facts.issuedDate ?? "2022-01-01";
    const found = findAsked({ body: { ownText: "", quotedText: "" }, attachments: [anAttachment("scan0001.pdf", { reading: aReading(facts, { lines }) })] }, received).flatMap(said);
    score.add(found.join() === (label?.by ?? []).join(), `${row.id} ${label?.by.join() ?? "none"} => ${found.join()}`);
  }
  return score;
}

function inBody(text: string, written: string): readonly Asked[] {
  return findAsked({ body: splitBody(text), attachments: [] }, written);
}

function said({ deadline }: Asked): string[] {
  return deadline === null ? [] : [`${deadline.day}${deadline.time === null ? "" : `T${deadline.time}`}`];
}
