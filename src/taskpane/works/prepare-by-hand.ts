import { entryOf } from "../../domain/catalogue-lookup";
import { submissionSubject } from "../../domain/submission-message";
import type { SupplyWish } from "../../domain/supply-wish";
import { longestBody, type PreparedMessage } from "../../outlook/prepared-message";
import { submissionBody } from "../../text/submission-body";
import type { Rules } from "../work";

/** Characters of each value: enough for all of it, then what fits whatever is in it. */
const lengths = [Infinity, 1000, 150];

/** The supply mail of a wish as a message that a person looks at and sends: the same subject and words, no headers. */
export function prepareByHand(wish: Pick<SupplyWish, "record" | "source">, to: readonly string[], { policy, catalogue }: Rules): PreparedMessage {
  const { record } = wish;
  const names = { entry: entryOf(record.tag.entry, catalogue)?.vi ?? "", unit: policy.units.find(({ code }) => code === record.unit)?.name ?? "" };
  const bodies = lengths.map((longest) => () => submissionBody(wish, names, { byHand: true, longest }));
  const body = bodies.reduce<string | null>((fits, make) => fits ?? fitting(make()), null);
  return { to, subject: submissionSubject(record), body: body ?? "" };
}

function fitting(body: string): string | null {
  return new TextEncoder().encode(body).length <= longestBody ? body : null;
}
