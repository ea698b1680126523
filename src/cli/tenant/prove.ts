import { GraphError, LostAnswer } from "../../graph/graph-error";
import type { Graph } from "../../graph/request";
import { clean } from "./clean";
import { NotTried } from "./not-tried";
import { baseOf, openPlace, type Place } from "./place";
import type { Outcome, Proof, ProofResult } from "./proof";
import { Stopped } from "./stopped";

export interface Proved {
  readonly results: readonly ProofResult[];
  /** What we made and could not take away. */
  readonly left: readonly string[];
}

export interface ProveNeeds {
  readonly graph: Graph;
  /** For taking away: it goes on after a stop. */
  readonly cleaning: Graph;
  readonly mailbox: string;
  readonly run: string;
  readonly now: () => number;
  readonly tell: (result: ProofResult) => Promise<void>;
}

/** Tries each in turn, in a folder made for it, and takes everything away again, whatever happens. */
export async function prove(proofs: readonly Proof[], { graph, cleaning, mailbox, run, now, tell }: ProveNeeds): Promise<Proved> {
  let sent = false;
  let place: Place | string;
  try {
    place = await openPlace({ graph, mailbox, run, now, onSend: () => void (sent = true) });
  } catch (fault) {
    place = `Không mở được hộp thư ${mailbox}: ${whyNot(fault)}`;
  }
  const results: ProofResult[] = [];
  let ended: string | null = typeof place === "string" ? place : null;
  for (const proof of proofs) {
    const { result, ends } = await one(proof, place, ended, now);
    ended ??= ends;
    results.push(result);
    await tell(result);
  }
  return { results, left: await takeAway(cleaning, mailbox, run, sent) };
}

async function one(proof: Proof, place: Place | string, ended: string | null, now: () => number): Promise<{ readonly result: ProofResult; readonly ends: string | null }> {
  const { attempt, only, ...said } = proof;
  const begun = now();
  const of = (result: ProofResult["result"], saw: string, ends: string | null = null) => ({ result: { ...said, result, saw, seconds: Math.round((now() - begun) / 1000) }, ends });
  if (attempt === null) return of("not-tried", "Phải thử bằng tay trong Outlook.");
  if (ended !== null || typeof place === "string") return of("not-tried", ended ?? "");
  if (only === "own" && !place.isOwn) return of("not-tried", "Chỉ thử được trong hộp thư của người đăng nhập: chạy lại với --mailbox là địa chỉ của bạn.");
  if (only === "shared" && place.isOwn) return of("not-tried", "Chỉ thử được trong hộp thư dùng chung: chạy lại với --mailbox là hộp thư tiếp nhận.");
  try {
    const { held, saw }: Outcome = await attempt(place);
    return of(held ? "held" : "not-held", saw);
  } catch (fault) {
    const why = whyNot(fault);
    if (fault instanceof Stopped || (fault instanceof GraphError && fault.status === 401)) return of("not-tried", why, why);
    // What Graph refuses that the product asks for does not hold; what it had no time or no right for says nothing.
    return of(fault instanceof GraphError && fault.status < 500 && ![403, 429].includes(fault.status) ? "not-held" : "not-tried", why);
  }
}

async function takeAway(graph: Graph, mailbox: string, run: string, late: boolean): Promise<readonly string[]> {
  try {
    return await clean(graph, (await baseOf(graph, mailbox)).base, run, late);
  } catch (fault) {
    return [`mọi thứ có dấu ${run} (${whyNot(fault)})`];
  }
}

/** In one sentence, for whoever runs it. */
export function whyNot(fault: unknown): string {
  if (fault instanceof NotTried) return fault.why;
  if (fault instanceof Stopped) return "Đã dừng theo yêu cầu.";
  if (fault instanceof LostAnswer) return "Mất mạng, không có câu trả lời từ Graph.";
  if (!(fault instanceof GraphError)) return `Lỗi của chương trình: ${fault instanceof Error ? fault.message : String(fault)}.`;
  const said = `${fault.status} ${fault.code}`.trim();
  if (fault.status === 401) return `Graph không nhận mã truy cập (${said}): đã hết hạn, hoặc không phải của Graph. Hãy đăng nhập lại rồi chạy lại.`;
  if (fault.status === 429) return `Graph đang hạn chế lượt hỏi (${said}). Hãy chạy lại sau ít phút.`;
  if (fault.status === 403) return `Không có quyền (${said}). Hãy kiểm tra quyền đã chấp thuận và quyền trên hộp thư.`;
  if (fault.status === 404) return `Không có hộp thư hoặc thư ấy (${said}).`;
  return fault.status >= 500 ? `Graph đang lỗi (${said}). Hãy chạy lại sau.` : `Graph từ chối (${said}: ${fault.message.replace(/^[^:]*: /, "")})`;
}
