import type { Destination } from "../domain/catalogue";
import type { Told } from "./judge-arrival";
import { Numbers } from "./numbers";

const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];
const places = ["waiting", "settled", "returned"] as const;
const changes = [null, "recall", "update", "replace"] as const;

/** What mails say, packed into numbers: 20 bytes for each, where objects would take ten times that. */
export class ToldStore {
  readonly #at = new Numbers(Float64Array);
  readonly #mail = new Numbers(Int32Array);
  readonly #issued = new Numbers(Int32Array);
  readonly #rest = new Numbers(Int32Array);
  /** Entries as they came; there are as many as the catalogue has, and two more. */
  readonly #entries: (string | null)[] = [];

  /** Answers its number. */
  keep(told: Told): number {
    let entry = this.#entries.indexOf(told.entry);
    if (entry < 0) entry = this.#entries.push(told.entry) - 1;
    const to = destinations.reduce((bits, one, place) => bits | (told.destinations.includes(one) ? 1 << place : 0), 0);
    const flags = (told.leads ? 1 : 0) | (told.corrected ? 2 : 0) | (told.personal ? 4 : 0);
    this.#mail.push(told.mail);
    this.#issued.push(told.issued ?? unknownDay);
    this.#rest.push(flags | (to << 3) | (places.indexOf(told.place) << 6) | (changes.indexOf(told.change) << 8) | (entry << 10));
    return this.#at.push(told.at);
  }

  told(number: number): Told {
    const rest = this.#rest.at(number);
    const issued = this.#issued.at(number);
    return {
      at: this.#at.at(number),
      mail: this.#mail.at(number),
      leads: (rest & 1) !== 0,
      corrected: (rest & 2) !== 0,
      personal: (rest & 4) !== 0,
      destinations: destinations.filter((_, place) => (rest & (8 << place)) !== 0),
      place: places[(rest >> 6) & 3]!,
      change: changes[(rest >> 8) & 3]!,
      entry: this.#entries[rest >> 10]!,
      issued: issued === unknownDay ? null : issued,
    };
  }
}

/** Before any day a document could be of. */
const unknownDay = -1_000_000;
