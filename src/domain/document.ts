import type { Evidence } from "./evidence";

/**
 * Type of document (tên loại văn bản): the abbreviations of Decree 30/2020, annex III, the normative ones,
 * and "CV", our own code for the official letter (công văn), which has none.
 */
export type DocumentType = string;

export type TextSource = "text" | "ocr" | "name-only" | "none";

/** Why a file was not read. */
export type ReadingProblem = "encrypted" | "damaged" | "too-large" | "unsupported";

/** Secrecy mark (độ mật), and the return mark that counts as one at send (DESIGN §3). */
export type Secrecy = "MẬT" | "TỐI MẬT" | "TUYỆT MẬT";
/** Circulation mark (phạm vi lưu hành). */
export type Circulation = "TÀI LIỆU THU HỒI" | "LƯU HÀNH NỘI BỘ" | "XEM XONG TRẢ LẠI";
/** Urgency (mức độ khẩn). */
export type Urgency = "HỎA TỐC" | "THƯỢNG KHẨN" | "KHẨN";

/** Power to sign (quyền hạn ký): for the collective, acting, for the head by a deputy, by order, by authorisation. */
export type SigningCapacity = "TM." | "Q." | "KT." | "TL." | "TUQ.";

/** What a person would read off the page (Decree 30/2020, annex I). Everything unknown is `null`, never guessed. */
export interface DocumentFacts {
  readonly type: DocumentType | null;
  /** Number and symbol (số, ký hiệu) as one: "247/TB-BTP". */
  readonly symbol: string | null;
  /** The number alone: "247". `null` when it could not be read, also when the notation could. */
  readonly number: string | null;
  /** ISO date, yyyy-mm-dd. */
  readonly issuedDate: string | null;
  /** Issuing agency (cơ quan ban hành). */
  readonly issuer: string | null;
  /** The agency above it (cơ quan chủ quản), as the page names it. */
  readonly parent: string | null;
  /** Place (địa danh) beside the date. */
  readonly place: string | null;
  /** Subject line (trích yếu). */
  readonly subject: string | null;
  /** Whom it is addressed to (Kính gửi), one agency or person each. */
  readonly addressees: readonly string[];
  /** Who receives it (Nơi nhận), one line each, without the archive's own. */
  readonly recipients: readonly string[];
  /** Symbols of the documents it answers ("Trả lời Công văn số 12/STP-HC"). */
  readonly answers: readonly string[];
  readonly signer: string | null;
  /** In whose place the signer signs (Decree 30, annex I); `null` when the signer heads the agency, or when nothing was seen. */
  readonly capacity: SigningCapacity | null;
  /** Post of the signer (chức vụ), as the page says it. */
  readonly position: string | null;
  readonly secrecy: Secrecy | null;
  readonly circulation: Circulation | null;
  readonly urgency: Urgency | null;
  /** Carries a draft mark (DỰ THẢO) or is named as one. */
  readonly draft: boolean;
  /** The portal stands among the recipients (Nơi nhận). */
  readonly portalRecipient: boolean;
  /** Where each fact was seen. */
  readonly evidence: readonly Evidence[];
}

/** The facts a decision at send can turn on. */
export type DecidingFacts = Pick<DocumentFacts, "secrecy" | "circulation" | "draft"> & Partial<Pick<DocumentFacts, "evidence">>;

/** A digital signature (chữ ký số) found in a file. */
export interface DocumentSignature {
  readonly signer: string;
  /** Organisation in the signer's certificate. */
  readonly organisation: string | null;
  /** When it says it was signed, ISO 8601 with its zone; a time stamp's where there is one, else the signer's own word. */
  readonly signedAt: string | null;
  /** Whether the signed bytes are unchanged and the signature is the certificate's; `null` when it could not be checked. */
  readonly intact: boolean | null;
  /** False when bytes were appended after signing, be it only a later signature; in an office file, when some part of the document is not signed. */
  readonly coversFile: boolean;
  /** What stands behind the signed bytes: nothing, only what a later signature covers in its turn, or something nobody has signed. */
  readonly appended?: "nothing" | "signed" | "unsigned";
  /**
   * Whether the certificate leads to one of the authorities the policy names, every one valid at `signedAt` (now, where no time
   * is said); without such a list nobody has checked. Whether a certificate was revoked is not looked at.
   */
  readonly chain: "trusted" | "untrusted" | "not-checked";
  /** The policy's name of that authority, where there is one. */
  readonly authority?: string;
}

/** A document found inside another file: in a zip, a mail, a mail's attachments. */
export interface InnerDocument {
  /** Its path from the outer file: "ho-so.zip › thong-bao.docx". */
  readonly name: string;
  readonly reading: DocumentReading;
}

/** All that is known of one attachment after reading it. */
export interface DocumentReading {
  readonly textSource: TextSource;
  readonly problem: ReadingProblem | null;
  /** First lines, enough to judge by; at most `readingLines` of them. */
  readonly lines: readonly string[];
  readonly facts: DocumentFacts;
  readonly signatures: readonly DocumentSignature[];
  /** Pages of the file, where it has pages of its own. */
  readonly pages?: number | null;
  /** True when the text came out broken or was guessed at (bad fonts, a poor scan): what is read off it is doubtful. */
  readonly poor?: boolean;
  /** Documents inside a container, each read; absent in other files. */
  readonly inside?: readonly InnerDocument[];
  /** What a container shows by itself, where `facts` and `problem` count what is inside. */
  readonly own?: Pick<DocumentFacts, "secrecy" | "circulation" | "draft"> & Pick<DocumentReading, "problem">;
}

/** As much of a reading as a decision needs: what the pane leaves for the send event. */
export interface ReadingNote {
  readonly textSource: TextSource;
  readonly problem: ReadingProblem | null;
  readonly facts: DecidingFacts;
  /** What the pane judged it to be; absent when it has not. */
  readonly entry?: string | null;
}

/** How many lines of a document a reading keeps: the first two pages decide what a document is. */
export const readingLines = 160;
