/** By which a wish knows the letter it waits for; made once for each letter. */
export function newLetterMark(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
