import type { Catalogue } from "../catalogue";
import type { Classification } from "../classification";
import type { OutgoingMail } from "../mail";
import { readFacts } from "../read-facts/read-facts";
import { classifyBy } from "./classify-by";

/** What a mail and each of its documents are, with all facts of a document set out in the body: the pane and the command line. */
export function classifyMail(mail: OutgoingMail, catalogue: Catalogue): Classification {
  return classifyBy(readFacts, mail, catalogue);
}
