import type { Finding, FindingKind, FurtherFinding, FurtherKind, SendFindingKind } from "./finding";

/** Every kind of finding, once: a new one that is missing here does not compile. */
const found: Readonly<Record<SendFindingKind, true>> = {
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
};

const further: Readonly<Record<FurtherKind, true>> = {
  "not-tagged": true,
  "personal-data": true,
  "internal-circulation": true,
  "new-outside-domain": true,
  "visible-recipients": true,
  "electronic-only": true,
  "portal-not-named": true,
  "unsigned-pdf": true,
};

export const findingKinds = [...Object.keys(found), ...Object.keys(further)] as readonly FindingKind[];

export function isFurther(finding: Finding): finding is FurtherFinding {
  return finding.kind in further;
}
