import type { EdxmlAct } from "../../domain/edxml-act";

/** The name of QCVN 102:2016/BTTTT; packages of another are read, and told. */
export const edxmlNamespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

/**
 * A document as state bodies hand it to each other's document systems (gói tin edXML, QCVN 102:2016/BTTTT). What a package does not say
 * is `null`; days are yyyy-mm-dd and real ones. The format's numbers (type, urgency, steering) stand as written: their tables are not ours.
 */
export interface EdxmlPackage {
  readonly from: EdxmlOrgan;
  readonly to: readonly EdxmlOrgan[];
  /** "OrganId,yyyy/MM/dd,số/ký hiệu". */
  readonly documentId: string | null;
  readonly code: { readonly number: string | null; readonly notation: string | null };
  /** Địa danh. */
  readonly place: string | null;
  readonly promulgationDate: string | null;
  readonly documentType: { readonly type: string | null; readonly detail: string | null; readonly name: string | null };
  /** Trích yếu. */
  readonly subject: string | null;
  readonly content: string | null;
  readonly signer: { readonly competence: string | null; readonly position: string | null; readonly fullName: string | null };
  readonly dueDate: string | null;
  readonly other: EdxmlOther;
  /** Documents this one answers, recalls or replaces. */
  readonly responseFor: readonly EdxmlReference[];
  readonly steeringType: string | null;
  /** Nơi nhận, as words. */
  readonly toPlaces: readonly string[];
  /** Whose hands it went through. */
  readonly trace: readonly { readonly organId: string | null; readonly timestamp: string | null }[];
  /** What is to be done; `null` where the package does not say, which some leave out of a new document. */
  readonly business: EdxmlBusiness | null;
  readonly attachments: readonly EdxmlAttachment[];
}

/** An agency and how to reach it. */
export interface EdxmlOrgan {
  /** "000.00.00.G22", "H37.DN.001"; given by the state's register, never made up. */
  readonly organId: string | null;
  readonly organizationInCharge: string | null;
  readonly organName: string | null;
  readonly organAdd: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly fax: string | null;
  readonly website: string | null;
}

export interface EdxmlOther {
  readonly priority: string | null;
  /** Phạm vi lưu hành, in words. */
  readonly sphere: string | null;
  /** The drafter's sign. */
  readonly typerNotation: string | null;
  readonly promulgationAmount: string | null;
  readonly pageAmount: string | null;
  readonly direction: string | null;
  readonly appendixes: readonly string[];
}

export interface EdxmlReference {
  readonly organId: string | null;
  readonly code: string | null;
  readonly promulgationDate: string | null;
  readonly documentId: string | null;
}

export interface EdxmlBusiness {
  /** `null`: a number nobody knows, which must not be taken for a new document. */
  readonly act: EdxmlAct | null;
  readonly reason: string | null;
  /** The document it is about. */
  readonly documentId: string | null;
  /** Whether paper follows, as written. */
  readonly paper: string | null;
  readonly staff: { readonly department: string | null; readonly staff: string | null; readonly email: string | null; readonly mobile: string | null } | null;
  /** Documents this one takes the place of, and at whom. */
  readonly replaces: readonly { readonly documentId: string | null; readonly organIds: readonly string[] }[];
}

export interface EdxmlAttachment {
  readonly name: string;
  readonly contentType: string | null;
  readonly description: string | null;
  readonly bytes: Uint8Array;
}

/** Of an agency nothing but its name is known. */
export function organNamed(organName: string | null): EdxmlOrgan {
  return { organId: null, organizationInCharge: null, organName, organAdd: null, email: null, telephone: null, fax: null, website: null };
}
