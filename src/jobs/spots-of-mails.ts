import { HashIndex } from "../report/hash-index";
import { Numbers } from "../report/numbers";

/** Where each mail lies, by two hashes of its id, of 32 bits each: two of 200,000 are taken for one with a chance of one in a thousand million. */
export class SpotsOfMails {
  readonly #mails = new HashIndex();
  readonly #seconds = new Numbers(Int32Array);
  readonly #spots = new Numbers(Int8Array);

  has(id: string): boolean {
    return this.#find(hashes(id)) !== undefined;
  }

  get(id: string): number | undefined {
    const found = this.#find(hashes(id));
    return found === undefined ? undefined : this.#spots.at(found);
  }

  set(id: string, spot: number): void {
    const both = hashes(id);
    const found = this.#find(both);
    if (found !== undefined) return this.#spots.set(found, spot);
    this.#mails.add(both[0]);
    this.#seconds.push(both[1]);
    this.#spots.push(spot);
  }

  #find([first, second]: readonly [number, number]): number | undefined {
    for (const mail of this.#mails.all(first)) if (this.#seconds.at(mail) === second) return mail;
    return undefined;
  }
}

/** Two rounds of multiplying and mixing with factors of their own, so that they know nothing of each other. */
function hashes(id: string): readonly [number, number] {
  let [first, second] = [0xdeadbeef | 0, 0x41c6ce57];
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    first = Math.imul(first ^ code, 0x9e3779b1);
    second = Math.imul(second ^ code, 0x5f356495);
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return [first | 0, second | 0];
}
