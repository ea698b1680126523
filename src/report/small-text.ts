import { deflateSync, inflateSync } from "fflate";

/** Takes half the time of the lowest level here, and makes less of it. */
const level = 3;

/** A page of a list takes a quarter of its bytes so, and there are hundreds of pages. */
export function smallText(text: string): Uint8Array {
  return deflateSync(new TextEncoder().encode(text), { level });
}

export function textOfSmall(bytes: Uint8Array): string {
  return new TextDecoder().decode(inflateSync(bytes));
}
