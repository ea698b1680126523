import { expect, test } from "@jest/globals";
import { readPreparedMail } from "../../src/domain/prepared-mail";

const id = "bb110b9d078aa63e60dcb51c6c978d5f";
const subject = "[EDOC:TB-01:PLHSHC:2026-11-25:bb110b9d] 701/TB-PLHSHC Kết luận";
const read = (line: string, ownText: string) => readPreparedMail({ subject: line, body: { ownText, quotedText: "" } });

test("a prepared mail says its document by the token and the whole id", () => {
  expect(read(subject, `Kính gửi\nMã văn bản ${id}\n`)).toEqual({ entry: "TB-01", unit: "PLHSHC", date: "2026-11-25", shortId: "bb110b9d", id });
});

test.each([
  ["an answer to it", `RE: ${subject}`, `Mã văn bản ${id}`],
  ["one whose id is another document's", subject, "Mã văn bản 00110b9d078aa63e60dcb51c6c978d5f"],
  ["one without an id", subject, "Kính gửi"],
  ["any other mail", "Thông báo", `Mã văn bản ${id}`],
])("%s is none", (_what, line, text) => {
  expect(read(line, text)).toBeNull();
});
