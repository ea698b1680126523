import { furtherChecks } from "../../../src/domain/checks/further";
import { checkMail } from "../../../src/domain/checks/index";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import type { Classification } from "../../../src/domain/classification";
import type { FurtherFinding, FurtherKind } from "../../../src/domain/finding";
import type { OutgoingMail } from "../../../src/domain/mail";
import type { Policy } from "../../../src/domain/policy";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { aCatalogue, aPolicy } from "../../support/builders";

const catalogue = aCatalogue();

/** What the whole reading of a mail finds of one kind; judged as it stands where the test does not say what it carries. */
export function found<K extends FurtherKind>(kind: K, mail: OutgoingMail, classification: Classification = classifyMail(mail, catalogue, readFacts), policy: Policy = aPolicy()) {
  const findings = checkMail(mail, classification, policy, catalogue, furtherChecks);
  return findings.filter((finding): finding is FurtherFinding & { readonly kind: K } => finding.kind === kind);
}
