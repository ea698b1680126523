import { greyOf } from "../images/grey";
import type { PageImage } from "../images/page-image";

/** The page in the plainest format the engine reads (portable greymap): no compression on the way to it. */
export function portableGrey(page: PageImage): Uint8Array {
  const { width, height, data } = greyOf(page);
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + data.length);
  bytes.set(header);
  bytes.set(data, header.length);
  return bytes;
}
