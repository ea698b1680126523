import type { SendFindingKind } from "../domain/finding";
import type { FindingWords } from "./finding-words";

type Points = Readonly<Record<"issued" | "unit" | "supply" | "draft" | "secrecy", string>>;

/** Which legal point a finding rests on, in either language. */
export function legalPoints(points: Points): FindingWords<SendFindingKind>["legal"] {
  return {
    "outside-address": points.issued,
    "look-alike-address": points.issued,
    "denied-address": null,
    "unreadable-address": points.issued,
    "state-address": points.issued,
    "outside-sender": points.issued,
    "foreign-sender": points.issued,
    "personal-sender": points.unit,
    "not-supplied": points.supply,
    "draft-attached": points.draft,
    "secrecy-mark": points.secrecy,
    "withheld-document": null,
    "missing-attachment": null,
    "unread-attachment": null,
    "recipients-incomplete": null,
  };
}
