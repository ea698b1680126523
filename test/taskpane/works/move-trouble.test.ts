import { expect, test } from "@jest/globals";
import { TooLargeHere } from "../../../src/graph/attach";
import { GraphError, LostAnswer } from "../../../src/graph/graph-error";
import { MailboxClosed } from "../../../src/graph/unit-drafts";
import { moveTrouble } from "../../../src/taskpane/works/move-trouble";

const unit = "plhshc@moj.gov.vn";
const refused = (status: number) => new GraphError(status, "Thử", "", null);

test.each<[string, unknown, object]>([
  ["a mailbox that does not open is one the person has no right to", new MailboxClosed(refused(404)), { kind: "no-right", mailbox: unit }],
  ["nor to one where a mail may not be written", refused(403), { kind: "no-right", mailbox: unit }],
  ["a mail that has gone says nothing of the right", refused(404), { kind: "refused", status: 404 }],
  ["a refused token asks the person to sign in", refused(401), { kind: "no-token" }],
  ["a file is too large", new TooLargeHere("a.pdf"), { kind: "too-large", file: "a.pdf" }],
  ["the text is too long", refused(413), { kind: "too-large", file: null }],
  ["a lost answer is a line that is cut", new LostAnswer(null), { kind: "offline" }],
])("%s", (_, fault, why) => {
  expect(moveTrouble(fault, unit)).toMatchObject(why);
});
