import { entryOf } from "../../domain/catalogue-lookup";
import type { FiledMail } from "../../domain/mail";
import type { EdocRecord, ItemRecord } from "../../domain/submission";
import { original } from "../../graph/original";
import { sendSubmission } from "../../graph/send-submission";
import type { Supplied, SupplyFacts } from "../../jobs/supply";
import { supplyReading, type ReadingSupplyPorts } from "../../jobs/supply-reading";
import { submissionBody } from "../../text/submission-body";
import type { Rules } from "../work";
import type { Surroundings } from "./surroundings";

type MailPorts = Pick<ReadingSupplyPorts, "bytesOf" | "mark"> & Partial<Pick<ReadingSupplyPorts, "original">>;

/** Supplies a mail that lies in a mailbox, through Graph. Loaded with the first such click: most panes never need it. */
export async function supplyFromMailbox(facts: SupplyFacts<FiledMail>, before: ItemRecord, mail: MailPorts, { rules, graph, sha256, now }: Surroundings): Promise<Supplied> {
  const open = await graph();
  return supplyReading(facts, before, {
    original: () => original(open, facts.mail.itemId, facts.mail.sharedMailbox),
    send: (submission) => sendSubmission(open, submission),
    body: (record) => bodyOf(record, rules),
    sha256,
    now,
    ...mail,
  });
}

function bodyOf(record: EdocRecord, { policy, catalogue }: Rules): string {
  return submissionBody(record, {
    entry: entryOf(record.tag.entry, catalogue)?.vi ?? "",
    unit: policy.units.find(({ code }) => code === record.unit)?.name ?? "",
  });
}
