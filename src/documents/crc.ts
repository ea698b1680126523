const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** What a byte comes to when one, two and three more bytes follow it. */
const [table1, table2, table3] = [1, 2, 3].map((after) =>
  table.map((crc) => {
    for (let i = 0; i < after; i++) crc = (crc >>> 8) ^ table[crc & 0xff]!;
    return crc;
  }),
) as [Uint32Array, Uint32Array, Uint32Array];

/** The check sum zip uses (CRC-32), four bytes at a time: byte by byte it took as long as unfolding them. */
export function crcOf(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = -1;
  for (let i = 0; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = table3[crc & 0xff]! ^ table2[(crc >>> 8) & 0xff]! ^ table1[(crc >>> 16) & 0xff]! ^ table[crc >>> 24]!;
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes[i]!) & 0xff]!;
  return (crc ^ -1) >>> 0;
}
