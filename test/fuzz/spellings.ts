import type { Random } from "../support/makers/random";

/** Ways of writing one mailbox that are all the same one. */
export function plainDress(local: string, host: string, random: Random): string {
  const tagged = random.chance(0.2) ? `${local}+thang11` : local;
  const cased = random.pick([tagged, tagged.toUpperCase(), tagged.normalize("NFD"), quotedLocal(tagged, random)]);
  const ending = random.pick(["", "", "."]);
  const address = `${cased}@${random.pick([host, host.toUpperCase(), host[0]!.toUpperCase() + host.slice(1)])}${ending}`;
  return random.pick([address, address, ` ${address}\t`, `<${address}>`, `V\u0103n ph\u00f2ng B\u1ed9 <${address}>`, `${address}\r\n`]);
}

/** The local part between quotes, some of its characters after a backslash (RFC 5322, 3.2.4). */
export function quotedLocal(local: string, random: Random): string {
  return `"${[...local].map((char) => (/[\\"]/.test(char) || (char.length === 1 && random.chance(0.1)) ? `\\${char}` : char)).join("")}"`;
}

/** A mailbox with comments wherever RFC 5322 lets them stand, the other host in them. */
export function commented(local: string, host: string, other: string, random: Random): string {
  const places = [random.chance(0.5), random.chance(0.5), random.chance(0.5), random.chance(0.5)];
  const [before, after, front, end] = places.map((there) => (there ? comment(other, random, 0) : ""));
  const all = `${before}${local}${after}@${front}${host}${end}`;
  return all === `${local}@${host}` ? `${all}${comment(other, random, 0)}` : all;
}

function comment(other: string, random: Random, depth: number): string {
  const parts = [`@${other}`, other, "x", " ", "\\(", "\\)", "\\\\", ",", ";", "<", ">", `<a@${other}>`];
  let inner = "";
  for (let i = 1 + random.below(4); i > 0; i--) inner += depth < 6 && random.chance(0.25) ? comment(other, random, depth + 1) : random.pick(parts);
  return `(${inner})`;
}

const invisible = [
  "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2064", "\u2066", "\u2069", "\u00ad", "\u034f", "\u061c", "\u180e", "\ufeff", "\ufe0f", "\u3164",
  "\u115f", "\uffa0", "\u17b4", "\u2028", "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\ufff9", "\u{e0041}", "\u{e0100}", "\u00a0", "\u2003", "\u3000", "\u2800", "\u{1d173}",
];

/** With characters that nobody sees, never at the ends, where blanks are nobody's concern. */
export function hidden(address: string, random: Random): string {
  let made = address;
  for (let i = 1 + random.below(2); i > 0; i--) {
    const at = 1 + random.below(made.length - 1);
    if (/[\ud800-\udbff]/.test(made[at - 1]!)) continue;
    const char = random.pick(invisible);
    // Blanks about the @ are nobody's concern either.
    if (!/\s/.test(char) || !/@/.test(made.slice(at - 1, at + 1))) made = made.slice(0, at) + char + made.slice(at);
  }
  return made === address ? hidden(address, random) : made;
}

/** A header more, or an address more, after a line end. */
export function injected(local: string, host: string, other: string, random: Random): string {
  const end = random.pick(["\r\n", "\n", "\r"]);
  const more = random.pick([`Bcc: x@${other}`, `x@${other}`, ` x@${other}`, `.${other}`, `To: <x@${other}>`, other]);
  return random.pick([`${local}@${host}${end}${more}`, `${local}@${other}${end}${more.replace(other, host)}`, `${local}${end}x@${host}`, `${local}@${host.replace(".", `${end}.`)}`]);
}
