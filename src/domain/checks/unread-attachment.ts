import { isOwnRecord } from "../own-record";
import type { Check } from "./check";

/** What nobody has read was judged by its name only; the author should know. A mail that is attached whole, as the original is, is not read yet and not complained of. */
export const unreadAttachment: Check = (mail) => {
  const attachments = mail.attachments
    .filter((one) => !one.isInline && !isOwnRecord(one, mail) && one.contentType.toLowerCase() !== "message/rfc822" && !/\.eml$/i.test(one.name))
    .filter(({ reading }) => reading === null || reading.problem !== null || reading.textSource === "none")
    .map(({ id, name, reading }) => ({ id, name, problem: reading && reading.problem }));
  return attachments.length === 0 ? [] : [{ kind: "unread-attachment", attachments }];
};
