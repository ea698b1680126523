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
  /** Subject line (trích yếu). */
  readonly subject: string | null;
  readonly signer: string | null;
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

export interface DocumentSignature {
  readonly signer: string;
  /** False when bytes were appended after signing. */
  readonly coversFile: boolean;
}

/** All that is known of one attachment after reading it. */
export interface DocumentReading {
  readonly textSource: TextSource;
  readonly problem: ReadingProblem | null;
  /** First lines, enough to judge by; at most `readingLines` of them. */
  readonly lines: readonly string[];
  readonly facts: DocumentFacts;
  readonly signatures: readonly DocumentSignature[];
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
