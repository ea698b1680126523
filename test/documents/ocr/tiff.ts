/** A page of a TIFF, to be packed by whoever makes it. */
export interface TiffPlan {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly samples?: number;
  readonly photometric: number;
  readonly compression: number;
  readonly rowsPerStrip: number;
  readonly strips: readonly Uint8Array[];
}

/** Builds a TIFF, numbers low byte first; with `circle` its last page leads back to its first. */
export function tiff(pages: readonly TiffPlan[], { circle = false } = {}): Uint8Array {
  const bytes: number[] = [0x49, 0x49, 42, 0, 0, 0, 0, 0];
  const long = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];
  const put = (place: number, value: number) => bytes.splice(place, 4, ...long(value));
  let link = 4;
  let first = 0;
  for (const page of pages) {
    const offsets = page.strips.map((strip) => {
      const offset = bytes.length;
      bytes.push(...strip);
      return offset;
    });
    const list = (values: readonly number[]) => {
      if (values.length === 1) return values[0] as number;
      const offset = bytes.length;
      for (const value of values) bytes.push(...long(value));
      return offset;
    };
    const tags: readonly (readonly [tag: number, count: number, value: number])[] = [
      [256, 1, page.width],
      [257, 1, page.height],
      [258, 1, page.bits],
      [259, 1, page.compression],
      [262, 1, page.photometric],
      [273, offsets.length, list(offsets)],
      [277, 1, page.samples ?? 1],
      [278, 1, page.rowsPerStrip],
      [279, offsets.length, list(page.strips.map((strip) => strip.length))],
    ];
    const start = bytes.length;
    put(link, start);
    first ||= start;
    bytes.push(tags.length, 0);
    for (const [tag, count, value] of tags) bytes.push(tag & 255, tag >> 8, 4, 0, ...long(count), ...long(value));
    link = bytes.length;
    bytes.push(0, 0, 0, 0);
  }
  if (circle) put(link, first);
  return Uint8Array.from(bytes);
}
