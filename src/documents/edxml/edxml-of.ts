import { isDay } from "../../domain/asking/calendar";
import type { DocumentType, Urgency } from "../../domain/document";
import type { EdocRecord, Tag } from "../../domain/submission";
import { symbolParts } from "../../domain/tag-symbol";
import { writeDay } from "./edxml-dates";
import { organNamed, type EdxmlAttachment, type EdxmlBusiness, type EdxmlOrgan, type EdxmlPackage, type EdxmlReference } from "./edxml-package";

/** What a record does not know, from whoever does. Numbers of the state's tables come from an administrator, or are left out. */
export interface EdxmlGiven {
  /** As the desk has put it right; the record's own where it stands. */
  readonly tag?: Tag | null;
  /** The issuing agency, where more is known than its name. */
  readonly from?: Partial<EdxmlOrgan>;
  readonly to?: readonly EdxmlOrgan[];
  /** "Thông báo" for "TB". */
  readonly typeName: (type: DocumentType) => string;
  readonly typeCode?: (type: DocumentType) => { readonly type: string; readonly detail: string | null } | null;
  readonly priorityCode?: (urgency: Urgency) => string | null;
  readonly place?: string | null;
  readonly signer?: Partial<EdxmlPackage["signer"]>;
  readonly toPlaces?: readonly string[];
  /** Pages of the main file, where counted. */
  readonly pages?: number | null;
  readonly attachments: readonly EdxmlAttachment[];
}

/** A supplied document as a package for the document system: the fields of Decree 30/2020, annex VI, under the names of QCVN 102:2016. */
export function edxmlOf(record: EdocRecord, given: EdxmlGiven): EdxmlPackage {
  const tag = given.tag ?? record.tag;
  const { number, notation } = codeOf(tag);
  const from: EdxmlOrgan = { ...organNamed(tag.issuer), ...given.from };
  const promulgationDate = tag.issuedDate !== null && isDay(tag.issuedDate) ? tag.issuedDate : null;
  const code = tag.type === null ? null : given.typeCode?.(tag.type) ?? null;
  const to = given.to ?? [];
  const documentId = idOf(from.organId, promulgationDate, number, notation);
  return {
    from,
    to,
    documentId,
    code: { number, notation },
    place: given.place ?? null,
    promulgationDate,
    documentType: { type: code?.type ?? null, detail: code?.detail ?? null, name: tag.type === null ? null : given.typeName(tag.type) },
    subject: tag.subject,
    content: tag.subject,
    signer: { competence: null, position: null, fullName: tag.signer, ...given.signer },
    dueDate: record.consultation?.deadline ?? null,
    other: { priority: tag.urgency === null ? null : given.priorityCode?.(tag.urgency) ?? null, sphere: null, typerNotation: null, promulgationAmount: null, pageAmount: given.pages ? String(given.pages) : null, direction: null, appendixes: [] },
    responseFor: referencesOf(record, { organId: from.organId, code: tag.symbol, promulgationDate, documentId }),
    steeringType: null,
    toPlaces: given.toPlaces ?? [],
    trace: [],
    business: businessOf(record, documentId, to),
    attachments: given.attachments,
  };
}

/** "247/TB-BTP": 247 and TB-BTP; a normative one's year belongs to its notation. */
function codeOf({ number, symbol }: Tag): { readonly number: string | null; readonly notation: string | null } {
  const written = symbol === null ? null : symbolParts(symbol)?.number ?? null;
  const notation = symbol === null ? null : (written === null ? symbol : symbol.slice(symbol.indexOf(written) + written.length)).replace(/^\s*[/_–-]?\s*/, "").trim();
  return { number: number ?? written, notation: notation || null };
}

/** Only whole: half an id would be another document's. */
function idOf(organId: string | null, day: string | null, number: string | null, notation: string | null): string | null {
  const date = writeDay(day);
  return organId === null || date === null || number === null || notation === null ? null : `${organId},${date},${number}/${notation}`;
}

/** A recall and a replacement name the document they are about; its number and date tell it where it has no id. */
function referencesOf({ change }: EdocRecord, self: EdxmlReference): readonly EdxmlReference[] {
  const isAboutItself = change?.kind === "recall" || change?.kind === "replace";
  return isAboutItself && (self.code !== null || self.documentId !== null) ? [self] : [];
}

function businessOf({ change }: EdocRecord, documentId: string | null, to: readonly EdxmlOrgan[]): EdxmlBusiness {
  const organIds = to.flatMap(({ organId }) => (organId === null ? [] : [organId]));
  return {
    act: change?.kind ?? "new",
    reason: change?.reason || null,
    documentId,
    paper: null,
    staff: null,
    replaces: change?.kind === "replace" && documentId !== null ? [{ documentId, organIds }] : [],
  };
}
