import { hostOf } from "../domain/policy-members";
import type { FindingKind } from "../domain/finding";
import type { Fault } from "./parsed";
import type { WrittenPolicy } from "./policy-schema";

/** Mailboxes that would send the ministry's documents to a stranger, or to nobody: such a policy is never followed. */
export function unfitMailboxes(policy: WrittenPolicy): readonly Fault[] {
  const { units, publicationMailboxes, editorialBoard } = policy;
  return [
    ...publicationMailboxes.flatMap((one, i) => unfit(one, `publicationMailboxes[${i}]`, policy)),
    ...editorialBoard.flatMap((one, i) => unfit(one, `editorialBoard[${i}]`, policy)),
    ...units.flatMap(({ publicationMailbox }, i) =>
      publicationMailbox === "" || publicationMailboxes.includes(publicationMailbox)
        ? []
        : [{ path: `units[${i}].publicationMailbox`, message: `Hộp thư ${publicationMailbox} không có trong publicationMailboxes. Hãy thêm vào đó, hoặc chọn một hộp thư đã có.` }],
    ),
  ];
}

export function unfit(mailbox: string, path: string, { issuedDomains, denied }: Pick<WrittenPolicy, "issuedDomains" | "denied">): readonly Fault[] {
  if (!issuedDomains.includes(hostOf(mailbox))) return [{ path, message: `Hộp thư ${mailbox} không thuộc tên miền nào trong issuedDomains. Hãy ghi một hộp thư do Bộ cấp, hoặc thêm tên miền ấy vào issuedDomains.` }];
  return denied.some(({ address }) => address === mailbox) ? [{ path, message: `Hộp thư ${mailbox} đang nằm trong danh sách denied. Hãy bỏ ở một trong hai nơi.` }] : [];
}

/** What an administrator cannot have meant: a list against another, a lock on what is switched off. */
export function contradictions(policy: WrittenPolicy): readonly Fault[] {
  return [...unitsNotIssued(policy), ...twice(policy), ...overlapping(policy), ...tooWide(policy), ...idleLocks(policy, ""), ...lockedAndLater(policy)];
}

function unitsNotIssued({ units, issuedDomains }: WrittenPolicy): readonly Fault[] {
  return units.flatMap(({ mailboxes, members }, i) =>
    [...mailboxes.map((one, j) => [one, `units[${i}].mailboxes[${j}]`] as const), ...members.map((one, j) => [one, `units[${i}].members[${j}]`] as const)].flatMap(([one, path]) =>
      issuedDomains.includes(hostOf(one)) ? [] : [{ path, message: `${one} không thuộc tên miền nào trong issuedDomains. Hãy ghi địa chỉ do Bộ cấp.` }],
    ),
  );
}

const listsOfNames = ["issuedDomains", "publicationMailboxes", "editorialBoard", "stateSuffixes", "personalProviders"] as const;

function twice(policy: WrittenPolicy): readonly Fault[] {
  const faults = listsOfNames.flatMap((list) => repeatedIn(policy[list], (i) => `${list}[${i}]`));
  return [...faults, ...repeatedIn(policy.denied.map(({ address }) => address), (i) => `denied[${i}].address`)];
}

function repeatedIn(all: readonly string[], path: (i: number) => string): readonly Fault[] {
  return all.flatMap((one, i) => (all.indexOf(one) < i ? [{ path: path(i), message: `${one} đã ghi ở trên. Hãy xoá bớt một lần.` }] : []));
}

const covers = (suffix: string, host: string) => host === suffix || host.endsWith(`.${suffix}`);

/** The same host cannot be the ministry's, another body's and a private person's at once. */
function overlapping({ issuedDomains, stateSuffixes, personalProviders }: WrittenPolicy): readonly Fault[] {
  return [
    ...stateSuffixes.flatMap((one, i) => (issuedDomains.includes(one) ? [{ path: `stateSuffixes[${i}]`, message: `${one} đã là tên miền do Bộ cấp (issuedDomains). Hãy bỏ ở đây.` }] : [])),
    ...personalProviders.flatMap((one, i) => {
      const issued = issuedDomains.find((each) => covers(one, each) || covers(each, one));
      const state = stateSuffixes.find((each) => covers(one, each) || covers(each, one));
      const other = issued === undefined ? (state === undefined ? null : `${state} trong stateSuffixes`) : `${issued} trong issuedDomains`;
      return other === null ? [] : [{ path: `personalProviders[${i}]`, message: `${one} trùng với ${other}. Hãy bỏ ở một trong hai nơi.` }];
    }),
  ];
}

/** Suffixes under which anybody registers a name. */
const publicSuffixes = ["com.vn", "net.vn", "org.vn", "edu.vn", "name.vn", "info.vn", "biz.vn", "pro.vn", "id.vn", "io.vn", "ai.vn", "health.vn", "ac.vn", "int.vn"];

function tooWide({ issuedDomains, stateSuffixes }: WrittenPolicy): readonly Fault[] {
  const open = (list: string, all: readonly string[], suffixes: readonly string[]) =>
    all.flatMap((one, i) => (suffixes.includes(one) ? [{ path: `${list}[${i}]`, message: `${one} là đuôi tên miền chung, nhiều cơ quan hay người khác cùng dùng. Hãy ghi tên miền đầy đủ.` }] : []));
  return [...open("issuedDomains", issuedDomains, [...publicSuffixes, "gov.vn"]), ...open("stateSuffixes", stateSuffixes, publicSuffixes)];
}

/** A lock holds a question in Outlook; what is off or only advice asks nothing. */
export function idleLocks({ locked, severities }: Pick<WrittenPolicy, "locked" | "severities">, path: string): readonly Fault[] {
  return locked.flatMap((kind: FindingKind, i) => (severities[kind] === "off" ? [{ path: `${path}locked[${i}]`, message: `${kind} bị khóa nhưng lại tắt trong severities. Hãy bỏ khóa, hoặc ghi mức "ask" hay "stop".` }] : []));
}

function lockedAndLater({ locked, supplyCopy }: WrittenPolicy): readonly Fault[] {
  const i = locked.indexOf("not-supplied");
  return supplyCopy === "separate" && i >= 0
    ? [{ path: `locked[${i}]`, message: 'Với supplyCopy là "separate", văn bản được cung cấp sau khi thư đã đi, nên khóa not-supplied sẽ hỏi lại ở mọi thư. Hãy bỏ khóa, hoặc dùng "with-mail".' }]
    : [];
}
