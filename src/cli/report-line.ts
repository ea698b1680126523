import type { Asked } from "../domain/asked";
import type { JudgedAddress } from "../domain/address";
import type { DocumentJudgement } from "../domain/classification";
import { judgeAddress } from "../domain/judge-address";
import type { Policy } from "../domain/policy";
import { describeReason } from "../text/describe-address";
import type { JudgedMail } from "./judge-mail";

/** The object of one checked mail: a contract with other programs. Fields may be added, never removed or renamed. */
export function reportLine(file: string, { mail, classification, official, findings, decision, asked }: JudgedMail, policy: Policy) {
  const { entry, confidence, alternatives } = classification.message;
  const from = mail.from ?? { address: "", name: "" };
  return {
    file,
    message: { entry, confidence, alternatives, official },
    documents: classification.documents.map(documentOf),
    sender: { address: from.address, ...worded(judgeAddress(from, policy)) },
    addresses: mail.recipients.map((recipient) => ({
      field: recipient.field,
      address: recipient.address,
      name: recipient.name,
      ...worded(judgeAddress(recipient, policy, recipient.isList)),
    })),
    findings,
    decision,
    asked: asked.map(askedOf),
  };
}

function worded({ verdict, reason }: JudgedAddress) {
  return { verdict, reason: describeReason(reason, "vi") };
}

function askedOf({ kind, deadline, place, whom, sentence, where }: Asked) {
  return { kind, deadline: deadline && deadline.day, time: deadline && deadline.time, bound: deadline && deadline.bound, counted: deadline && deadline.counted, place, whom, sentence, where };
}

function documentOf({ attachment, entry, confidence, facts, textSource, signatures, problem, evidence, poor = false }: DocumentJudgement) {
  const { type, symbol, number, issuedDate, issuer, parent, place, subject, addressees, recipients, answers, signer, capacity, position, secrecy, circulation, urgency, draft, portalRecipient } = facts;
  return {
    attachment, entry, confidence, type, symbol, number, issuedDate, issuer, parent, place, subject, addressees, recipients, answers, signer, capacity, position,
    secrecy, circulation, urgency, draft, portalRecipient, textSource, poor, signatures, problem, evidence,
  };
}
