import type { Random } from "../support/makers/random";
import { mutateBytes, oddNumbers } from "./mutate-bytes";

/** A change of a compound file: of its header, of the chains of its sectors, of its directory, or of one sector's bytes. */
export function mutateCfb(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 1024) return mutateBytes(bytes, random);
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const sectors = Math.floor(bytes.length / 512) - 1;
  const place = (sector: number) => 512 + Math.min(sector, sectors - 1) * 512;
  const value = random.chance(0.6) ? random.below(sectors + 2) : random.pick([...oddNumbers, 0xfffffffd, 0xfffffffc, 0xfffffffa]);
  switch (random.below(6)) {
    case 0:
      view.setUint32(random.pick([40, 44, 48, 56, 60, 64, 68, 72, 76, 80]), value, true);
      break;
    case 1:
      view.setUint16(random.pick([24, 26, 28, 30, 32]), value & 0xffff, true);
      break;
    case 2:
    case 3: {
      // A sector's successor: loops, crossings, ends that never come.
      const fat = place(view.getUint32(76, true));
      for (let i = 1 + random.below(3); i > 0; i--) view.setUint32(fat + random.below(Math.min(128, sectors + 1)) * 4, random.chance(0.7) ? random.below(sectors + 1) : value, true);
      break;
    }
    case 4: {
      const entry = place(view.getUint32(48, true) + random.below(3)) + random.below(4) * 128;
      if (entry + 128 > bytes.length) break;
      const field = random.pick([0, 64, 66, 67, 68, 72, 76, 116, 120, 124]);
      if (field === 64) view.setUint16(entry + 64, value & 0xffff, true);
      else if (field === 0 || field === 66 || field === 67) changed[entry + field] = random.below(256);
      else view.setUint32(entry + field, value, true);
      break;
    }
    default: {
      const at = place(random.below(sectors));
      changed.set(mutateBytes(changed.slice(at, at + 512), random).subarray(0, Math.min(512, bytes.length - at)), at);
    }
  }
  return changed;
}
