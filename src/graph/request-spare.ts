/** Mails a page with headers brings anew: it shares its first second with the page before. */
const perHeaderPage = 250;

/**
 * How many requests a whole month may still take beyond what it would take in pages with headers. A large page is tried only with one to
 * spare, for it has to be read again where most of its mails bear no token; one that tells enough earns what it spared. So however tokens
 * and other mail are mixed, the whole never takes more than pages with headers alone, and `first` more.
 */
export interface RequestSpare {
  /** False: read with headers. */
  tryLarge(): boolean;
  /** A large page told enough, with so many requests in all. */
  toldEnough(mails: number, requests: number): void;
}

export function openRequestSpare(first = 5): RequestSpare {
  let left = first;
  return {
    tryLarge: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    toldEnough: (mails, requests) => void (left += 1 + mails / perHeaderPage - requests),
  };
}
