import { judgeAddress } from "../../src/domain/judge-address";
import { aPolicy } from "../support/builders";
import { hostileAddress } from "./hostile-addresses";
import { hostileFault } from "./hostile-fault";

/** Judges as many hostile addresses as wanted, from `first` on; false at the first that is judged wrong, which is printed with everything to make it again. */
export function runAddresses(wanted: number, first: number): boolean {
  const policy = aPolicy();
  const counts = new Map<string, number>();
  const begun = performance.now();
  for (let seed = first; seed < first + wanted; seed++) {
    const hostile = hostileAddress(seed, policy);
    const fault = hostileFault(hostile, judgeAddress(hostile, policy), policy);
    if (fault !== null) {
      console.log(`seed ${seed}, ${hostile.family}: ${fault}\n  address ${escaped(hostile.address)}\n  name ${escaped(hostile.name)}`);
      return false;
    }
    counts.set(hostile.family, (counts.get(hostile.family) ?? 0) + 1);
  }
  for (const [family, count] of counts) console.log(`${family}: ${count}`);
  console.log(`total ${wanted} addresses from seed ${first} in ${Math.round((performance.now() - begun) / 1000)} s, none judged wrong`);
  return true;
}

/** In ASCII: what deceives an eye is no use in a report. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
