/** Every screen with fixed samples, for looking at: `?screen=ask&theme=dark&lang=en`. Bundled by hand, never shipped. */
import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/app";
import type { ComposeReview, ReadReview, SelectedMail, Trouble, Work } from "../../src/taskpane/work";
import * as sample from "./samples";

const never = (): Promise<never> => new Promise<never>(() => {});
const compose = (review: ComposeReview | null, trouble?: Trouble): Work => ({
  kind: "compose",
  watch: (show, fail) => (review ? show(review) : trouble && fail(trouble), () => {}),
  watchPointed: () => () => {},
  scans: sample.noScans, tags: sample.noTags,
  lists: sample.unknownLists,
  alerts: "all",
  confirm: () => {},
  move: null,
  consultation: never,
  apply: async () => ({ kind: "failed", why: { kind: "outlook", call: "to.setAsync", code: 9020 } }),
  supply: async () => ({ kind: "failed", why: { kind: "offline" } }),
  withdraw: never,
  saveTag: async () => ({ kind: "done" }),
});
const read = (review: ReadReview): Work => ({ kind: "read", ...sample.signedIn, watch: (show) => (show(review), () => {}), supply: async () => ({ kind: "failed", why: { kind: "no-token", code: "interaction_required" } }), change: async () => ({ kind: "failed", why: { kind: "offline" } }), saveTag: async () => ({ kind: "done" }), sentLetter: never, scans: sample.noScans, tags: sample.noTags });
const tag = sample.received.tag;
const selected: readonly SelectedMail[] = [
  { itemId: "1", subject: "Thông báo kết luận giao ban tháng 3 năm 2016", state: { kind: "judged", tag, confidence: 0.97 } },
  { itemId: "2", subject: "Ăn trưa thứ Sáu", state: { kind: "not-owed", why: "not-in-catalogue" } },
  { itemId: "3", subject: "Báo cáo tình hình giải quyết khiếu nại, tố cáo quý I của đơn vị", state: { kind: "done", outcome: { kind: "failed", why: { kind: "busy", retryAfterSeconds: 20 } } } },
  { itemId: "4", subject: "Kế hoạch công tác năm", state: { kind: "done", outcome: { kind: "supplied", record: sample.received, how: "read" } } },
  { itemId: "5", subject: "", state: { kind: "reading" } },
];
const notice = { classification: sample.withNotice, addresses: sample.manyPeople, sender: sample.unitMailbox };
const screens: Record<string, Work | null> = {
  quiet: compose(sample.quiet()),
  ask: compose(sample.asking([sample.outside, sample.owed], notice)),
  stop: compose(sample.asking([sample.secret, sample.outside], { reading: [{ name: "phu-luc-danh-sach-can-bo.pdf", recognised: null }] })),
  supplied: compose(sample.quiet({ ...notice, record: sample.suppliedRecord })),
  scanning: compose(sample.quiet({ reading: [{ name: "2016_tb_syt.pdf", recognised: 0.4 }] })),
  scanned: read(sample.reading({ classification: sample.withScans })),
  unread: compose(null, { kind: "outlook", call: "to.getAsync", code: 9020 }),
  loading: compose(null),
  read: read(sample.reading()),
  worthless: read(sample.reading({ sender: sample.personal, mail: sample.filed({ from: { address: "vanphongbo.btp@gmail.com", name: "Văn phòng Bộ Tư pháp" } }) })),
  why: read(sample.reading()),
  remembered: read(sample.reading({ record: { ...sample.noRecord, tag: { ...sample.received.tag, entry: "TB-02" }, about: { attachment: "thong-bao-247.pdf", judged: "TB-01" } }, learned: { kind: "remembered", correction: sample.learned[0]! } })),
  recalled: read(sample.reading({ classification: { message: { ...sample.notice, entry: "TB-02" }, documents: [{ ...sample.notice, entry: "TB-02" }] }, learned: { kind: "recalled", correction: sample.learned[0]! } })),
  forgotten: read(sample.reading({ learned: { kind: "forgotten", correction: sample.learned[0]! } })),
  received: read(sample.reading({ received: sample.received, sender: sample.issued })),
  selection: { kind: "selection", watch: (show) => (show(selected), () => {}), correct: () => {}, correctMany: async () => () => {}, tags: sample.noTags, supplyAll: never, retry: never },
  none: { kind: "none" },
  off: { kind: "none" },
};
const asked = new URLSearchParams(location.search);
const name = asked.get("screen") ?? "ask";
const dark = asked.get("theme") === "dark";
const english = asked.get("lang") === "en";
document.documentElement.lang = english ? "en" : "vi";
document.title = name;
document.body.style.margin = "0";
document.body.style.backgroundColor = dark ? "#292929" : "#ffffff";
createRoot(document.getElementById("root")!).render(<App rules={sample.rules({ enabled: name !== "off" }, name === "none" ? { source: "last-good", problem: "units[0].mailboxes: thiếu hộp thư" } : {})} work={screens[name] ?? { kind: "none" }} learned={{ on: () => true, setOn: async () => ({ kind: "done" }), all: () => sample.learned, watch: () => () => {}, forget: async () => ({ kind: "done" }), restore: async () => ({ kind: "done" }), forgetAll: async () => ({ kind: "done" }) }} language={english ? "en" : "vi"} dark={dark} />);
