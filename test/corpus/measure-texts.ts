import { fold } from "../../src/domain/fold";
import { typeName } from "../../src/domain/read-facts/document-types";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { rows, tight, type Labelled } from "./corpus";
import { Score } from "./score";

/** Texts of public documents, some recognised badly, under a neutral name. */
export function measureTexts(): readonly Score[] {
  const type = new Score("texts: type", 0.99);
  const symbol = new Score("texts: symbol", 0.99);
  const date = new Score("texts: date", 0.96);
  const marks = new Score("texts: no false mark", 1);
  for (const row of rows<Labelled & { text: string }>("texts.jsonl")) {
    const facts = readFacts(row.text.split("\n"), "scan0001.pdf");
    type.add(facts.type !== null && fold(typeName(facts.type)) === fold(row.type), `${row.id} ${row.type} => ${facts.type}`);
    if (row.symbol) symbol.add(facts.symbol !== null && tight(facts.symbol) === tight(row.symbol), `${row.id} ${row.symbol} => ${facts.symbol}`);
    if (row.date) date.add(facts.issuedDate === row.date, `${row.id} ${row.date} => ${facts.issuedDate}`);
    marks.add(facts.secrecy === null && facts.circulation === null, `${row.id} ${facts.secrecy} ${facts.circulation}`);
  }
  return [type, symbol, date, marks];
}
