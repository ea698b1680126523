import { findPromise } from "../find-promise";
import type { Check } from "./check";

/** The author's own new words promise an attachment and there is none; a picture inside the text is none. */
export const missingAttachment: Check = (mail) => {
  if (mail.attachments.some(({ isInline }) => !isInline)) return [];
  const phrase = findPromise(mail.body.ownText);
  return phrase === null ? [] : [{ kind: "missing-attachment", phrase }];
};
