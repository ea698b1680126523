import type { AddressVerdict } from "../../src/domain/address";
import type { Policy } from "../../src/domain/policy";
import { randomFrom, type Random } from "../support/makers/random";
import { alphabetNames, asPunycode, inJoinedLetters, inOtherForms, inOtherLetters, oneLetterOff, withMarks, withOtherDots } from "./disguises";
import { commented, hidden, injected, plainDress, quotedLocal } from "./spellings";

/** An address, and what it is by the way it was made: known without reading it. */
export interface HostileAddress {
  readonly family: string;
  readonly address: string;
  readonly name: string;
  /** Where a mail to it would go, lower case; `null` where it names no single mailbox. */
  readonly goesTo: { readonly local: string; readonly host: string } | null;
  /** The verdicts that do not mislead. */
  readonly right: readonly AddressVerdict[];
}

type Made = Omit<HostileAddress, "family">;
type Family = (random: Random, policy: Policy) => Made;

/** Deceives, and must be called so on any mail. */
const caught: readonly AddressVerdict[] = ["look-alike"];
const unreadable: readonly AddressVerdict[] = ["unreadable"];
/** Bound to reach nobody of the ministry's, and no Vietnamese eye takes it for one of them; asked about on official mail only. */
const honest: readonly AddressVerdict[] = ["outside", "personal-provider"];
const anyButIssued: readonly AddressVerdict[] = ["unreadable", "denied", "look-alike", "state-body", "personal-provider", "outside"];

const locals = ["an", "lan.vt", "vanphong", "hoso", "x", "tiepnhan_hoso", "o'brien", "a-b", "k\u1ebf.to\u00e1n"];
/** None is near an issued domain. */
const elsewhere = ["evil.com", "example.org", "mail.example.net", "congty.vn", "gmail.com", "mail.yahoo.com", "abc.com.vn", "xn--bcher-kva.example", "hanoi.example"];

const issuedOf = (random: Random, policy: Policy) => random.pick(policy.issuedDomains);
const at = (host: string, random: Random, right: readonly AddressVerdict[]): Made => {
  const local = random.pick(locals);
  return { address: `${local}@${host}`, name: "", goesTo: { local, host: host.toLowerCase() }, right };
};
const nowhere = (address: string, right: readonly AddressVerdict[] = unreadable): Made => ({ address, name: "", goesTo: null, right });

function listed(policy: Policy, random: Random): { readonly local: string; readonly host: string; readonly right: readonly AddressVerdict[] } {
  const mailboxes = policy.units.flatMap((unit) => unit.mailboxes);
  const taken = [...mailboxes, ...policy.denied.map(({ address }) => address)];
  const address = random.pick([random.pick(taken), `${random.pick(locals)}@${issuedOf(random, policy)}`]);
  const [local, host] = address.split("@") as [string, string];
  return { local, host, right: [mailboxes.includes(address) ? "unit-mailbox" : taken.includes(address) ? "denied" : "issued"] };
}

export const families: Readonly<Record<string, Family>> = {
  "issued, in any dress": (random, policy) => {
    const { local, host, right } = listed(policy, random);
    return { address: plainDress(local, host, random), name: random.pick(["", "x@gmail.com", `a@${host}.vn`]), goesTo: { local, host }, right };
  },
  "issued, comments about": (random, policy) => {
    const { local, host, right } = listed(policy, random);
    return { address: commented(local, host, random.pick(elsewhere), random), name: "", goesTo: { local, host }, right };
  },
  "issued, another address quoted": (random, policy) => {
    const host = issuedOf(random, policy);
    const local = `x@${random.pick(elsewhere)}`;
    return { address: `${quotedLocal(local, random)}@${host}`, name: "", goesTo: { local, host }, right: ["issued"] };
  },
  "issued, routed on": (random, policy) => {
    const host = issuedOf(random, policy);
    const local = `user${random.pick(["%", "!", "="])}${random.pick(elsewhere)}`;
    return { address: `${local}@${host}`, name: "", goesTo: { local, host }, right: ["issued"] };
  },
  ...Object.fromEntries(alphabetNames.map((alphabet) => [`letters: ${alphabet}`, (random: Random, policy: Policy) => at(inOtherLetters(letterful(alphabet, random, policy), alphabet, random), random, caught)])),
  "letters: marks": (random, policy) => at(withMarks(issuedOf(random, policy), random), random, caught),
  "letters: other forms": (random, policy) => at(inOtherForms(issuedOf(random, policy), random), random, caught),
  "letters: joined": (random, policy) => at(inJoinedLetters(issuedOf(random, policy), random), random, caught),
  "letters: one off": (random, policy) => at(oneLetterOff(issuedOf(random, policy), random), random, caught),
  "other dots": (random, policy) => at(withOtherDots(issuedOf(random, policy), random), random, caught),
  "punycode, real": (random, policy) => {
    for (;;) {
      const issued = issuedOf(random, policy);
      const alphabet = random.pick(alphabetNames.filter((name) => name !== "digits"));
      const host = asPunycode(random.chance(0.3) ? withMarks(issued, random) : inOtherLetters(letterful(alphabet, random, policy), alphabet, random), issued);
      if (host !== null && !policy.issuedDomains.includes(host)) return at(random.chance(0.5) ? host : host.toUpperCase(), random, caught);
    }
  },
  "punycode, forged": (random, policy) => {
    const labels = issuedOf(random, policy).split(".");
    const one = random.below(labels.length);
    labels[one] = `xn--${random.pick([labels[one]!, `${labels[one]}-`, `-${labels[one]}`, `${labels[one]}-${"9".repeat(1 + random.below(9))}`, `${labels[one]}-${Math.floor(random.next() * 1e9).toString(36)}`, "", "-"])}`;
    return at(labels.join("."), random, anyButIssued);
  },
  "name inside another host": (random, policy) => {
    const issued = issuedOf(random, policy);
    const name = random.pick([issued, issued.replace(/\./g, ""), issued.replace(".", ""), issued.replace(/\./g, "-"), issued.replace(".", "-")]);
    const other = random.pick(elsewhere);
    const host = random.pick([`${name}.${other}`, `mail.${name}.${other}`, `${name}.com`, `x.${name}-mail.com`, `${name}-${other}`, `secure-${name}.${other}`]);
    return at(host, random, caught);
  },
  "below or beside an issued domain": (random, policy) => {
    const issued = issuedOf(random, policy);
    const word = random.pick(["abc", "mail", "webmail", "fake", "evil.com", "so", "x.y"]);
    const host = random.pick([`${word}.${issued}`, `${word}-${issued}`, `${word}${issued}`]);
    return at(host, random, ["state-body", "look-alike"]);
  },
  "name in the local part": (random, policy) => {
    const issued = issuedOf(random, policy);
    const local = random.pick([issued, `an.${issued}`, `an_${issued}`, issued.replace(/\./g, "-"), `user%${issued}`, `${issued}!user`, `an=${issued}`, `an%40${issued}`, `an\uff20${issued}`, `an.${issued}.vn`]);
    const host = random.pick(elsewhere);
    return { address: `${local}@${host}`, name: "", goesTo: { local, host }, right: caught };
  },
  "issued address quoted": (random, policy) => {
    const local = `x@${issuedOf(random, policy)}`;
    const host = random.pick(elsewhere);
    return { address: `${quotedLocal(local, random)}@${host}`, name: "", goesTo: { local, host }, right: caught };
  },
  // Comments do not change a verdict (DESIGN §3): these are what their host is.
  "issued address in comments": (random, policy) => {
    const local = random.pick(locals);
    const host = random.pick(elsewhere);
    return { address: commented(local, host, issuedOf(random, policy), random), name: "", goesTo: { local, host }, right: honest };
  },
  "name in the plus tag": (random, policy) => {
    const local = random.pick(locals);
    const host = random.pick(elsewhere);
    return { address: `${local}+${issuedOf(random, policy)}@${host}`, name: "", goesTo: { local, host }, right: honest };
  },
  "hidden characters": (random, policy) => nowhere(hidden(`${random.pick(locals)}@${random.pick([issuedOf(random, policy), random.pick(elsewhere)])}`, random)),
  "two at signs": (random, policy) => {
    const [one, other] = random.chance(0.5) ? [issuedOf(random, policy), random.pick(elsewhere)] : [random.pick(elsewhere), issuedOf(random, policy)];
    return nowhere(random.pick([`an@${one}@${other}`, `an@@${one}`, `@an@${one}`, `an@${one}@`, `an@${one},b@${other}`, `an@${one};b@${other}`, `an@${one} b@${other}`, `<an@${one}> <b@${other}>`, `an@${one} <b@${other}>`]));
  },
  "route addresses and groups": (random, policy) => {
    const [one, other] = random.chance(0.5) ? [issuedOf(random, policy), random.pick(elsewhere)] : [random.pick(elsewhere), issuedOf(random, policy)];
    return nowhere(random.pick([`<@${one}:an@${other}>`, `@${one},@${other}:an@${other}`, `Nh\u00f3m: an@${one};`, `Nh\u00f3m: an@${one}, b@${other};`, "undisclosed-recipients:;", `mailto:an@${one}`, `smtp:an@${one}`]));
  },
  "other at signs": (random, policy) => {
    const [one, other] = [issuedOf(random, policy), random.pick(elsewhere)];
    const sign = random.pick(["\uff20", "\ufe6b"]);
    return nowhere(random.pick([`an${sign}${one}`, `an@${other}${sign}${one}`, `an@x.${other}${sign}${one}`]), ["unreadable", "look-alike"]);
  },
  "addresses of machines": (random, policy) => {
    const issued = issuedOf(random, policy);
    const octet = () => random.below(256);
    const host = random.pick([`[${octet()}.${octet()}.${octet()}.${octet()}]`, "[ipv6:::1]", `[ipv6:2001:db8::${octet().toString(16)}]`, `${octet()}.${octet()}.${octet()}.${octet()}`, String(random.below(2 ** 32))]);
    return random.chance(0.8) ? at(host, random, ["outside"]) : nowhere(`an@[${issued}]`, ["outside", "unreadable", "look-alike"]);
  },
  "dots too many": (random, policy) => {
    const issued = issuedOf(random, policy);
    return nowhere(`an@${random.pick([`${issued}..`, `.${issued}`, issued.replace(".", ".."), `.`, `..`])}`);
  },
  "percent-encoded": (random, policy) => {
    const issued = issuedOf(random, policy);
    const other = random.pick(elsewhere);
    return nowhere(random.pick([`an@${issued.replace(/\./g, "%2e")}`, `an%40${issued}`, `an@${issued}%2e${other}`, `an@${other}%2f.${issued}`, `an@${issued}%00.${other}`, `an@${other}%40${issued}`, `an@${issued}/x`, `an@${issued}?subject=x`, `an@${issued}#x`]), anyButIssued);
  },
  "case folding": (random, policy) => {
    const host = random.pick(["thad\u017f.moj.gov.vn", "M\u1d3cJ.GOV.VN", "m\u00bay.gov.vn".replace("y", "j"), "moj.gov.v\u207f", "\u2133oj.gov.vn"]);
    return policy.issuedDomains.includes("thads.moj.gov.vn") ? at(host, random, caught) : at("evil.com", random, honest);
  },
  "too long": (random, policy) => {
    const issued = issuedOf(random, policy);
    if (random.chance(0.5)) return nowhere(`${"a".repeat(1000 + random.below(3000))}@${issued}`);
    return at(`${issued}.${"a.".repeat(100 + random.below(300))}com`, random, caught);
  },
  "line ends put in": (random, policy) => nowhere(injected(random.pick(locals), issuedOf(random, policy), random.pick(elsewhere), random)),
  "directory names": (random, policy) => {
    const name = `o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${random.pick(locals)}`;
    return nowhere(random.pick([`/${name}`, `/${name}`.toUpperCase(), `EX:/${name}`, `X500:/${name}`, `${random.pick(["IMCEAEX", "IMCEAX400", "IMCEAFAX", "IMCEAINVALID"])}-_${name.replace(/[=/]/g, "_")}@${issuedOf(random, policy)}`, `IMCEAINVALID-an@${issuedOf(random, policy)}`, `/cn=${random.pick(locals)}@${issuedOf(random, policy)}`]));
  },
  "another address as the display name": (random, policy) => {
    const shown = `vanphongbo@${random.pick([...policy.issuedDomains, "mof.gov.vn", "vpcp.chinhphu.vn"])}`;
    const name = random.pick([shown, `"${shown}"`, `V\u0103n ph\u00f2ng <${shown}>`, shown.toUpperCase(), shown.replace("@", " @ "), shown.replace("@", "\uff20"), `(${shown})`, `${shown}.`, shown.replace("o", "\u043e"), `${shown} qua ${shown}`, shown.replace("@", "\u200b@"), `mailto:${shown}`, `${shown}/VP`, `V\u0103n ph\u00f2ng|${shown}|`]);
    return { ...at(random.pick(elsewhere), random, caught), name };
  },
  "nobody's business": (random) => at(random.pick([...elsewhere, "vietcombank.com.vn", "moit.com", "mojo.com", "baomoi.com", "vnexpress.net", "luatvietnam.vn", "thads.com", "b\u00fccher.example", "\u0111\u1ea5t.vn", "\u4e2d\u56fd.cn", "\u043f\u043e\u0447\u0442\u0430.\u0440\u0444"]), random, honest),
};

/** A domain that has a letter of this alphabet to change. */
function letterful(alphabet: string, random: Random, policy: Policy): string {
  return random.pick(policy.issuedDomains.filter((domain) => alphabet !== "noughts" || domain.includes("o")));
}

const names = Object.keys(families);

export function hostileAddress(seed: number, policy: Policy): HostileAddress {
  const family = names[seed % names.length]!;
  return { family, ...families[family]!(randomFrom(seed, family), policy) };
}
