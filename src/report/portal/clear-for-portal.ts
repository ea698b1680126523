import type { Catalogue } from "../../domain/catalogue";
import { entryOf, exclusionOf, hasRole, judgedCodes } from "../../domain/catalogue-lookup";
import type { PortalRefusal } from "../../domain/portal-refusal";
import { originalFileName } from "../../domain/submission-message";
import { recordFileName } from "../../domain/submission-record";
import { atomMoment } from "./atom-moment";
import { tagOf, type ClearedDocument, type PortalClearance, type PortalDocument, type PortalFile } from "./portal-document";

/**
 * The one way to the portal: each document goes, or is refused with every reason against it. Of one that came several times the newest
 * decides, so that a mark it has got since holds for what came before.
 */
export function clearForPortal(documents: readonly PortalDocument[], catalogue: Catalogue): PortalClearance {
  const cleared: ClearedDocument[] = [];
  const refused: { document: PortalDocument; reasons: readonly PortalRefusal[] }[] = [];
  for (const [index, document] of documents.entries()) {
    const reasons = [...refusalsOf(document, catalogue), ...againstVersions(index, documents)];
    if (reasons.length > 0) refused.push({ document, reasons });
    else cleared.push({ ...document, files: forReaders(document.files) } as ClearedDocument);
  }
  return { cleared: cleared.sort((one, other) => Date.parse(other.published.at) - Date.parse(one.published.at)), refused };
}

/** What speaks against a document by itself. */
export function refusalsOf(document: PortalDocument, catalogue: Catalogue): readonly PortalRefusal[] {
  const { record, judged, published } = document;
  const tag = tagOf(document);
  const marks = judged.documents.map(({ facts }) => facts);
  const codes = [tag.entry, record.tag.entry, ...record.further.map(({ entry }) => entry), ...judgedCodes(judged)];
  const excluded = [...new Set(codes)].flatMap((code) => (code !== null && exclusionOf(code, catalogue) !== null ? [code] : []));
  const unread = document.looked ? [] : unreadOf(document);
  const isDraft = record.consultation !== undefined || marks.some(({ draft }) => draft) || codes.some((code) => hasRole(code, "consultation-draft", catalogue)) || tag.destinations.includes("consultation-page");
  const reasons: readonly (PortalRefusal | false)[] = [
    marks.some(({ secrecy }) => secrecy !== null) && { kind: "secret" },
    marks.some(({ circulation }) => circulation === "TÀI LIỆU THU HỒI") && { kind: "to-be-returned" },
    marks.some(({ circulation }) => circulation === "LƯU HÀNH NỘI BỘ") && { kind: "inside-only" },
    ...excluded.map((code): PortalRefusal => ({ kind: "excluded", code })),
    entryOf(tag.entry, catalogue) === null && exclusionOf(tag.entry, catalogue) === null && { kind: "unknown-entry", code: tag.entry },
    !tag.destinations.includes("portal") && { kind: "not-for-portal" },
    (document.recalled || record.change?.kind === "recall") && { kind: "recalled" },
    isDraft && { kind: "draft" },
    (published === null || atomMoment(published.at) === null) && { kind: "not-published" },
    unread.length > 0 && { kind: "unread", names: unread },
  ];
  return reasons.filter((one) => one !== false);
}

/** A recall holds until the document is supplied anew; its data being put right is no new supply. */
function againstVersions(index: number, all: readonly PortalDocument[]): readonly PortalRefusal[] {
  const document = all[index]!;
  const { id, change } = document.record;
  const versions = all.filter(({ record }) => record.id === id);
  const time = ({ arrivedAt }: PortalDocument): number => Date.parse(arrivedAt) || 0;
  const supplied = Math.max(-1, ...versions.filter(({ record }) => record.change?.kind !== "recall" && record.change?.kind !== "update").map(time));
  const isRecalled = change?.kind !== "recall" && versions.some((one) => one.record.change?.kind === "recall" && time(one) >= supplied);
  // Of two that came in the same second the one further down the list.
  const isOlder = document.superseded === true || all.some((one, at) => one.record.id === id && (time(one) > time(document) || (time(one) === time(document) && at > index)));
  return [...(isRecalled ? [{ kind: "recalled" } as const] : []), ...(isOlder ? [{ kind: "superseded" } as const] : [])];
}

/** A file counts as read when each document in it was: one that was never judged was not. */
function unreadOf({ files, judged }: PortalDocument): readonly string[] {
  return forReaders(files).flatMap(({ name }) => {
    const inside = judged.documents.filter(({ attachment }) => attachment === name || attachment?.startsWith(`${name} › `) === true);
    return inside.length > 0 && inside.every(({ textSource, problem }) => problem === null && (textSource === "text" || textSource === "ocr")) ? [] : [name];
  });
}

/** The unit's own mail and our record of it tell of people, and are for the desk. */
function forReaders(files: readonly PortalFile[]): readonly PortalFile[] {
  return files.filter(({ name }) => ![recordFileName, originalFileName].includes(name.trim().toLowerCase()));
}
