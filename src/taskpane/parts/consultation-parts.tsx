/* What the compose screen shows of a letter's draft: one load for both. */
export { ConsultationHeld } from "./consultation-held";
export { ConsultationOffer } from "./consultation-offer";
