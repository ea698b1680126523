import { placedLine, type PlacedFault } from "./placed-fault";
import type { Streams } from "./streams";

/** Prints what was found; 1 when something of it has to be put right. */
export async function reportFaults(faults: readonly PlacedFault[], { out, json, well }: { readonly out: Streams["out"]; readonly json: boolean; readonly well: string }): Promise<0 | 1> {
  const serious = faults.filter(({ advice }) => !advice).length;
  if (json) for (const fault of faults) await out(`${JSON.stringify(fault)}\n`);
  else {
    for (const fault of faults) await out(`${placedLine(fault)}\n`);
    await out(serious > 0 ? `\n${serious} lỗi phải sửa${faults.length > serious ? `, ${faults.length - serious} chỗ nên xem` : ""}.\n` : `${well}\n`);
  }
  return serious > 0 ? 1 : 0;
}
