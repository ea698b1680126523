import type { Policy } from "../../domain/policy";
import { policyFor } from "../../domain/policy-for";
import { chainsOf } from "../../domain/policy-members";
import type { Office } from "../../domain/policy-office";
import { compareLevel } from "./compare-level";
import { leaves } from "./leaves";
import { changedList, changedTo, type PolicyChange } from "./policy-change";

type Chain = readonly Office[];

/** Offices by their code: who follows them, and what changes for these people beyond what changes in the level above. */
export function compareOffices(old: Policy, now: Policy): readonly PolicyChange[] {
  const byCode = ({ offices }: Policy) => new Map(chainsOf(offices).map((chain) => [last(chain).code, chain]));
  const [before, after] = [byCode(old), byCode(now)];
  const above = (chain: Chain | undefined, known: ReadonlyMap<string, Chain>) => [...(chain ?? [])].reverse().find(({ code }) => known.has(code))?.code ?? "";
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((code) => {
    const [was, is] = [before.get(code), after.get(code)];
    // People of an office that is new, or gone, follow the nearest level that is there.
    const [from, to] = [was ? code : above(is, before), is ? code : above(was, after)];
    const higher = (is ?? was)!.slice(0, -1);
    const said = new Set(levelOf(above(higher, before), above(higher, after), old, now).map(({ path, what }) => `${path} ${what}`));
    const own = levelOf(from, to, old, now).filter(({ path, what }) => !said.has(`${path} ${what}`));
    const whom = `người của ${last((is ?? was)!).name}`;
    return [...belonging(was, is, old, now), ...own].map((change) => ({ ...change, path: `offices.${code}${change.path === "" ? "" : `.${change.path}`}`, whom }));
  });
}

/** Units and their mailboxes are the whole ministry's, and said there. */
function levelOf(from: string, to: string, old: Policy, now: Policy): readonly PolicyChange[] {
  return compareLevel(policyFor(from, old), policyFor(to, now)).filter(({ path }) => !/^(?:units|publicationMailboxes|editorialBoard)\b/.test(path));
}

function belonging(was: Chain | undefined, is: Chain | undefined, old: Policy, now: Policy): readonly PolicyChange[] {
  if (!is) return [{ path: "", whom: "", what: "Cấp dưới bị bỏ: người của cấp này theo cấp trên.", loosens: true }];
  const office = last(is);
  const earlier = was && last(was);
  const codes = (chain: Chain) => chain.slice(0, -1).map((one) => one.code);
  return [
    ...changedTo("", "", !was, "Cấp dưới mới."),
    ...changedTo("name", "", was !== undefined && earlier?.name !== office.name, `Tên đổi từ “${earlier?.name ?? ""}”.`),
    ...changedTo("", "", was !== undefined && codes(was).join() !== codes(is).join(), `Nay thuộc ${codes(is).at(-1) ?? "Bộ"}.`, was !== undefined && codes(was).some((one) => !codes(is).includes(one))),
    ...changedList("domains", "", earlier?.domains ?? [], office.domains, (one) => `Hộp thư @${one} theo cấp này.`, (one) => `Hộp thư @${one} thôi theo cấp này.`, "less"),
    ...changedList("addresses", "", earlier?.addresses ?? [], office.addresses, (one) => `${one} theo cấp này.`, (one) => `${one} thôi theo cấp này.`, "neither").map((change) => ({ ...change, loosens: leaves(change.what.split(" ")[0]!, old, now) })),
    ...changedTo("publicationMailbox", "", (earlier?.publicationMailbox ?? "") !== office.publicationMailbox, `Văn bản của cấp này được cung cấp tới ${office.publicationMailbox || "hộp thư của cấp trên"}.`),
    ...entries(earlier, office),
  ];
}

/** An entry of an office is always one to be supplied. */
function entries(was: Office | undefined, is: Office): readonly PolicyChange[] {
  const names = (office: Office | undefined) => (office?.entries ?? []).map(({ code, vi }) => `${code} (${vi})`);
  const known = new Map((was?.entries ?? []).map((entry) => [entry.code, entry]));
  return [
    ...changedList("entries", "", names(was), names(is), (one) => `Phải cung cấp thêm mục ${one}.`, (one) => `Không còn phải cung cấp mục ${one}.`, "less"),
    ...is.entries.flatMap((entry) => changedTo("entries", "", names(was).includes(`${entry.code} (${entry.vi})`) && JSON.stringify(known.get(entry.code)) !== JSON.stringify(entry), `Mục ${entry.code} được nhận ra theo cách khác; lệnh này không biết có nới lỏng không, hãy tự xem.`, true)),
  ];
}

const last = (chain: Chain): Office => chain[chain.length - 1]!;
