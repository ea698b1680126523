import type { LetterBody } from "../domain/consultation-note";
import type { LetterConsultation } from "../domain/submission";
import type { SupplyWish, WishFile } from "../domain/supply-wish";

/** A file of the letter, as Outlook lists it. */
export interface LetterFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
}

/** A wish that waits for the letter. */
export interface HeldWish {
  readonly id: string;
  readonly wish: SupplyWish;
}

/** The letter in its window. */
export interface LetterPorts {
  readonly files: () => Promise<readonly LetterFile[]>;
  /** `null` for a link to a file in the cloud. */
  readonly bytesOf: (id: string) => Promise<Uint8Array | null>;
  /** Puts it behind those that are there. */
  readonly addFile: (file: WishFile) => Promise<void>;
  /** A file that is gone already is what was wanted. */
  readonly removeFile: (id: string) => Promise<void>;
  readonly body: () => Promise<LetterBody>;
  readonly writeBody: (body: LetterBody) => Promise<void>;
  readonly consultation: () => LetterConsultation | null;
  readonly saveConsultation: (consultation: LetterConsultation | null) => Promise<void>;
}

export interface QueuePorts {
  /** Wishes that wait for the letter with this mark. */
  readonly held: (mark: string) => Promise<readonly HeldWish[]>;
  /** Resolves when the wish and its files are kept; answers its id. */
  readonly add: (wish: SupplyWish, files: readonly WishFile[]) => Promise<string>;
  readonly cancel: (id: string) => Promise<{ readonly kind: "cancelled" | "too-late" | "failed" }>;
  readonly filesOf: (id: string) => Promise<readonly WishFile[]>;
}

export interface HoldPorts extends LetterPorts, QueuePorts {
  /** Mailbox it is to be sent from; `null`: the person's. */
  readonly sendFrom: string | null;
  /** The letter's mark; one without gets one, which is kept before this resolves. */
  readonly mark: () => Promise<string>;
}
