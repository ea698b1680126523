import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { furtherChecks } from "../../../src/domain/checks/further";
import { checkMail } from "../../../src/domain/checks/index";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import { isFurther } from "../../../src/domain/finding-kinds";
import type { OutgoingMail } from "../../../src/domain/mail";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aCatalogue, aMail, anAttachment, aPolicy, aRecipient, unitMailbox } from "../../support/builders";

interface OfficeMail {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly quoted: string;
  readonly attachments: readonly string[];
}

const [policy, catalogue] = [aPolicy(), aCatalogue()];
const officeMails = ["office-mail.jsonl", "office-mail-2.jsonl"].flatMap((file) =>
  readFileSync(path.join(import.meta.dirname, "../../corpus", file), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as OfficeMail),
);

test.each<[string, Partial<OutgoingMail>]>([
  ["between colleagues", {}],
  ["to somebody's gmail", { recipients: [aRecipient("ban@gmail.com")] }],
  ["from a unit to colleagues and the editorial board", { from: unitMailbox, recipients: [aRecipient("lan.vt@moj.gov.vn"), aRecipient("banbientap@moj.gov.vn")] }],
])("no everyday mail %s is bothered by a further check", (_, differs) => {
  const bothered = officeMails.flatMap(({ id, subject, body, quoted, attachments }) => {
    const mail = aMail({ subject, body: { ownText: body, quotedText: quoted }, attachments: attachments.map((name) => anAttachment(name)), ...differs });
    return checkMail(mail, classifyMail(mail, catalogue, readFacts), policy, catalogue, furtherChecks).filter(isFurther).map(({ kind }) => `${id}: ${kind}`);
  });
  expect(bothered).toEqual([]);
});
