/* One piece, fetched with the first mail that needs any of it. */
export { AnswerCard } from "./answer-card";
export { StateMark } from "./state-words";
export { SupplyStateCard, SupplyStatePart } from "./supply-state-part";
