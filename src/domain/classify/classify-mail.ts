import type { Catalogue } from "../catalogue";
import type { Classification } from "../classification";
import type { MailAttachment, OutgoingMail } from "../mail";
import { readFacts } from "../read-facts/read-facts";
import { classifyBy } from "./classify-by";

/** What a mail and each of its documents are, with all facts of a document set out in the body: the pane and the command line. */
export function classifyMail(mail: OutgoingMail, catalogue: Catalogue): Classification {
  return classifyBy(readFacts, { ...mail, attachments: mail.attachments.flatMap(opened) }, catalogue);
}

/** Documents inside an archive or a mail are documents of their own; what only wraps them is none. */
function opened(attachment: MailAttachment): readonly MailAttachment[] {
  const { reading } = attachment;
  const inside = (reading && reading.inside) || [];
  if (reading === null || inside.length === 0) return [attachment];
  const own = reading.lines.some((line) => line.trim() !== "") ? [attachment] : [];
  const inner = inside.map((one) => Object.assign({}, attachment, { name: `${attachment.name} › ${one.name}`, reading: one.reading }));
  return own.concat(...inner.map(opened));
}
