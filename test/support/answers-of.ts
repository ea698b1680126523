import type { Answers } from "./classic-runtime";
import type { OfficeDraft } from "./office-draft";

/** What the send event would be answered about such a draft. */
export function answersOf(draft: OfficeDraft): Answers {
  const value = (one: unknown) => ({ value: one });
  return {
    "from.getAsync": value(draft.from),
    "to.getAsync": value(draft.to),
    "cc.getAsync": value(draft.cc),
    "bcc.getAsync": value(draft.bcc),
    "subject.getAsync": value(draft.subject),
    "body.getAsync": value(draft.body),
    getAttachmentsAsync: value(draft.attachments),
    "internetHeaders.getAsync": value(draft.headers),
    "sessionData.getAllAsync": value(draft.session),
    "internetHeaders.setAsync": value(undefined),
    loadCustomPropertiesAsync: value({}),
    "customProperties.saveAsync": value(undefined),
    "notificationMessages.replaceAsync": value(undefined),
  };
}
