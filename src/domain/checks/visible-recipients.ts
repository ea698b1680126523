import { accused, type FurtherCheck } from "./check";
import { isOutsideState } from "./outside-ministry";

/**
 * Many people outside the state who see each other's addresses in To and Cc; in Bcc they do not. Our own caution: no rule says it.
 * State bodies are not counted: an official letter to all provinces names them on purpose.
 */
export const visibleRecipients: FurtherCheck = (_mail, { policy, recipients }) => {
  const found = recipients.filter(({ recipient, judged }) => recipient.field !== "bcc" && isOutsideState(judged));
  // Rules that were built in do not say how many: then nothing is.
  return found.length >= policy.visibleRecipients ? [{ kind: "visible-recipients", recipients: found.map(accused) }] : [];
};
