import type { ItemRecord, Tag, TaggedDocument } from "../domain/submission";
import { withChange } from "../domain/tag-history";

/** Who saves a tag, when, and what the document says of itself. */
export interface Tagging {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly said: Tag | null;
}

export interface TaggingPorts {
  readonly load: () => Promise<ItemRecord>;
  /** Answers what now stands there. */
  readonly save: (record: ItemRecord) => Promise<ItemRecord>;
}

/** Keeps the secretary's tag on the item, which document it speaks of, and what was changed in it; what is known of a supply stays. */
export async function tagDocument(tag: Tag, about: TaggedDocument, { by, at, said }: Tagging, ports: TaggingPorts): Promise<ItemRecord> {
  const before = await ports.load();
  // What was said of another file is not this document's history.
  const same = before.about === undefined || before.about.attachment === about.attachment;
  const was = (same && before.tag) || said;
  const history = (same && before.history) || "";
  return ports.save({ ...before, tag, about, history: was === null ? history : withChange(history, was, tag, by, at) });
}
