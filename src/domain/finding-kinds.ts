import type { FindingKind } from "./finding";

/** Every kind of finding, once: a new one that is missing here does not compile. */
const known: Readonly<Record<FindingKind, true>> = {
  "secrecy-mark": true,
  "denied-address": true,
  "look-alike-address": true,
  "outside-address": true,
  "unreadable-address": true,
  "outside-sender": true,
  "foreign-sender": true,
  "personal-sender": true,
  "withheld-document": true,
  "draft-attached": true,
  "not-supplied": true,
  "missing-attachment": true,
  "state-address": true,
  "unread-attachment": true,
  "recipients-incomplete": true,
  "internal-circulation": true,
};

export const findingKinds = Object.keys(known) as readonly FindingKind[];
