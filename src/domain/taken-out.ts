/** Why a file could not be put back into a draft by us. */
export type FinalReason = "cloud" | "mail" | "too-large" | "not-handed-over";

export interface FinalFile {
  readonly name: string;
  readonly why: FinalReason;
}
