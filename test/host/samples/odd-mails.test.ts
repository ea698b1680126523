import { expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { parseEml } from "../../../host/mailboxes/parse-eml";
import { readEml } from "../../../src/eml/read-eml";
import { oddMails, shownName, shownSubject } from "../../support/odd-mails";

const cases = oddMails().map((mail) => [mail.name, mail] as const);

test.each(cases)("an odd mail is read without a fall: %s", async (_name, mail) => {
  await expect(PostalMime.parse(mail.bytes)).resolves.toBeDefined();
});

test.each(cases)("the local Outlook shows what an odd mail holds: %s", async (_name, mail) => {
  const read = await parseEml(mail.bytes);
  if (mail.expect.damaged === true) expect(read.damage).not.toBeNull();
  if (mail.expect.subject !== "") expect(shownSubject(read.subject).normalize("NFC")).toBe(shownSubject(mail.expect.subject));
  expect(read.attachments.map(({ name }) => shownName(name))).toEqual(mail.expect.attachments);
  if (mail.expect.from !== undefined) expect(read.from?.address).toBe(mail.expect.from);
  if (mail.expect.text !== undefined) expect(read.body.content.normalize("NFC")).toContain(mail.expect.text);
  if (mail.expect.recipients !== undefined) expect(read.to.length + read.cc.length + read.bcc.length).toBe(mail.expect.recipients);
});

test.each(cases)("the command line reads an odd mail or says in one code why not: %s", async (_name, mail) => {
  const read = await readEml(mail.bytes);
  if (!read.ok) return expect(mail.expect.damaged).toBe(true);
  expect(read.value.mail.attachments.map(({ name }) => shownName(name))).toEqual(mail.expect.attachments);
  if (mail.expect.recipients !== undefined) expect(read.value.mail.recipients).toHaveLength(mail.expect.recipients);
  // Two authors are kept whole, to be judged unreadable, not cut down to the first.
  if (mail.expect.from !== undefined) expect(read.value.mail.from?.address).toContain(mail.expect.from);
});
