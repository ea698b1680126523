import type { JudgedDocument } from "../classification";
import type { FoundDocument } from "../finding";

export function foundDocument({ attachmentId, attachment, entry }: JudgedDocument): FoundDocument {
  return { attachmentId, name: attachment, entry: entry || "" };
}
