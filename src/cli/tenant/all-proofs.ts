import type { Proof } from "./proof";
import { arrival } from "./proofs/arrival";
import { byHand } from "./proofs/by-hand";
import { ids } from "./proofs/ids";
import { messageIds } from "./proofs/message-ids";
import { properties } from "./proofs/properties";
import { volume } from "./proofs/volume";

/** In the order they are tried: what most depends on comes first. */
export const allProofs: readonly Proof[] = [...ids, ...messageIds, ...arrival, ...properties, ...volume, ...byHand];
