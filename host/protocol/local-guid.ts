/** The same object id for the same address on every start; only looks like one of a directory. */
export function localGuid(address: string): string {
  const digits = [1, 2, 3, 4].map((seed) => fnv1a(`${seed}:${address.toLowerCase()}`).toString(16).padStart(8, "0")).join("");
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20)].join("-");
}

function fnv1a(value: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < value.length; index++) hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
