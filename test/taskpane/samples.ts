import type { Asked } from "../../src/domain/asked";
import type { Catalogue } from "../../src/domain/catalogue";
import type { Classification, DocumentJudgement } from "../../src/domain/classification";
import type { Finding, Fix } from "../../src/domain/finding";
import type { Learned } from "../../src/domain/learned";
import type { FiledMail, OutgoingMail, Recipient } from "../../src/domain/mail";
import type { Policy } from "../../src/domain/policy";
import type { EdocRecord, ItemRecord } from "../../src/domain/submission";
import type { JudgedAddress } from "../../src/domain/address";
import type { ComposeReview, Incoming, ReadReview, ReadWork, Rules, ScanWork, ListWork, TagWork } from "../../src/taskpane/work";

/* Invented rules, a blameless mail and its review; a test says only what differs. */

const noCues = { subject: [], text: [], against: [] };
export const catalogue: Catalogue = {
  title: "Danh mục",
  instrument: "Quyết định số 2043/QĐ-BTP ngày 27/7/2010",
  status: "reconstructed",
  statusNote: "",
  entries: [
    { code: "TB-01", group: "Thông báo", vi: "Thông báo kết luận của Lãnh đạo Bộ, Lãnh đạo đơn vị tại cuộc họp, hội nghị", en: "Notice of a leader's conclusions at a meeting", types: ["TB"], destinations: ["portal", "document-system"], supply: true, electronicOnly: false, basis: "ministry", role: null, cues: noCues },
    { code: "TB-02", group: "Thông báo", vi: "Thông báo chung", en: "General notice", types: ["TB"], destinations: ["portal", "document-system"], supply: true, electronicOnly: false, basis: "reconstructed", role: null, cues: noCues },
    { code: "PD-01", group: "Phúc đáp", vi: "Văn bản phúc đáp, trả lời yêu cầu; văn bản góp ý dự thảo", en: "Reply", types: [], destinations: ["document-system"], supply: false, electronicOnly: true, basis: "stated", role: "reply", cues: noCues },
    { code: "YK-01", group: "Xin ý kiến", vi: "Văn bản xin ý kiến (chỉ gửi văn bản này, không gửi kèm dự thảo)", en: "Consultation letter", types: ["CV"], destinations: ["document-system"], supply: false, electronicOnly: true, basis: "stated", role: "consultation-letter", cues: noCues },
    { code: "DT-01", group: "Xin ý kiến", vi: "Dự thảo văn bản lấy ý kiến", en: "Draft under consultation", types: [], destinations: ["consultation-page"], supply: true, electronicOnly: true, basis: "stated", role: "consultation-draft", cues: noCues },
  ],
  exclusions: [{ code: "X-02", vi: "Nhân sự cá nhân, khen thưởng, kỷ luật, đơn thư khiếu nại, tố cáo, dữ liệu cá nhân", en: "Personnel, petitions, personal data", effect: "withhold", cues: noCues }],
};

export const unknownLists: ListWork = { count: async () => ({ kind: "not-known" }) };

/** Everything was allowed before. */
export const signedIn: Pick<ReadWork, "byHand" | "firstTime"> = { byHand: { only: false, open: async () => ({ kind: "done" }) }, firstTime: async () => [] };

export const noTags: TagWork = { now: () => "2026-11-26T03:00:00Z", known: async () => [] };

export const noScans: ScanWork = { allowed: true, always: () => true, setAlways: async () => ({ kind: "done" }), skip: () => undefined, recognise: () => undefined };

export const policy: Policy = {
  schemaVersion: 1,
  sample: true,
  name: "Chính sách của Bộ Tư pháp",
  publishedAt: "", validFrom: "", minAddinVersion: "",
  enabled: true,
  pilot: null,
  issuedDomains: ["moj.gov.vn", "thads.moj.gov.vn"],
  units: [{ code: "VP", name: "Văn phòng Bộ", mailboxes: ["vanphongbo@moj.gov.vn"], responsible: "", publicationMailbox: "" }],
  publicationMailboxes: ["banbientap@moj.gov.vn"],
  editorialBoard: ["banbientap@moj.gov.vn"],
  stateSuffixes: ["gov.vn"],
  personalProviders: ["gmail.com"],
  denied: [],
  readScans: true,
  visibleRecipients: 10, signatureAuthorities: [], severities: {},
  supplyCopy: "with-mail",
  overdueWorkingDays: 3,
  holidays: [],
  workedWeekends: [],
  whenCheckFails: "let-go",
  signIn: { clientId: "", tenantId: "" },
  support: "Cục Công nghệ thông tin, hotro@moj.gov.vn",
  supportContact: { name: "Cục Công nghệ thông tin, hotro@moj.gov.vn", mail: "", telephone: "", page: "" },
  guidance: "",
  texts: {},
  offices: [],
};

export const rules = (policyPart: Partial<Policy> = {}, part: Partial<Rules> = {}): Rules => ({ policy: { ...policy, ...policyPart }, catalogue, source: "server", problem: null, comesOn: null, loadedAt: "2026-11-26T01:00:00.000Z", ...part });

export const issued: JudgedAddress = { verdict: "issued", reason: { kind: "issued-domain", domain: "moj.gov.vn" } };
export const unitMailbox: JudgedAddress = { verdict: "unit-mailbox", reason: { kind: "unit-mailbox", unit: "Văn phòng Bộ" } };
export const personal: JudgedAddress = { verdict: "personal-provider", reason: { kind: "personal-provider", provider: "gmail.com" } };
export const lookAlike: JudgedAddress = { verdict: "look-alike", reason: { kind: "same-skeleton", meant: "moj.gov.vn" } };

export const notice: DocumentJudgement = {
  entry: "TB-01",
  confidence: 0.97,
  alternatives: [{ entry: "TB-02", confidence: 0.02 }],
  considered: [
    { entry: "TB-01", confidence: 0.97, score: 6, reasons: [{ kind: "type-fits", points: 2, text: "TB", where: "" }, { kind: "phrase", points: 4, text: "Kết luận của", where: "thong-bao.pdf" }] },
    { entry: "TB-02", confidence: 0.02, score: 3, reasons: [{ kind: "type-fits", points: 2, text: "TB", where: "" }, { kind: "phrase", points: 1.8, text: "Thông báo", where: "subject" }, { kind: "against", points: -0.8, text: "kết luận", where: "thong-bao.pdf" }] },
    { entry: null, confidence: 0.01, score: 2.6, reasons: [{ kind: "nothing", points: 2.6, text: "", where: "" }] },
  ],
  evidence: [
    { kind: "heading", text: "THÔNG BÁO", where: "thong-bao-247.pdf" },
    { kind: "symbol", text: "247/TB-BTP", where: "thong-bao-247.pdf" },
    { kind: "phrase", text: "kết luận của Thứ trưởng tại cuộc họp giao ban", where: "subject", context: { text: "Thông báo kết luận của Thứ trưởng tại cuộc họp giao ban tháng 3 …", at: 10 } },
  ],
  attachmentId: "a1",
  attachment: "thong-bao-247.pdf",
  facts: {
    type: "TB", symbol: "247/TB-BTP", number: "247", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp",
    subject: "Kết luận của Thứ trưởng tại cuộc họp giao ban Thủ trưởng các đơn vị thuộc Bộ tháng 3 năm 2016",
    signer: "Nguyễn Thị Minh Nguyệt", secrecy: null, circulation: null, urgency: null, draft: false, portalRecipient: true, parent: null, place: null, addressees: [], recipients: [], answers: [], capacity: null, position: null, evidence: [],
  },
  textSource: "text",
  problem: null,
  signatures: [],
};

/** A notice read off a scan, and a scan that was left alone. */
const scanned: DocumentJudgement = {
  ...notice,
  textSource: "ocr",
  signatures: [
    { signer: "Nguyễn Thị Minh Nguyệt", organisation: "Văn phòng Bộ Tư pháp", signedAt: "2016-03-29T07:03:00Z", intact: true, coversFile: false, chain: "trusted", authority: "Cơ quan chứng thực số chuyên dùng Chính phủ" },
    { signer: "Bộ Tư pháp", organisation: null, signedAt: null, intact: false, coversFile: true, chain: "not-checked" },
  ],
};
export const withScans: Classification = { message: scanned, documents: [scanned, { ...scanned, attachmentId: "a2", attachment: "phu-luc-quet.pdf", entry: null, textSource: "none", signatures: [] }] };

export const nothing: Classification = { message: { entry: null, confidence: 0.9, alternatives: [], evidence: [], considered: [] }, documents: [] };
export const withNotice: Classification = { message: notice, documents: [notice] };

export const mail = (part: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: { address: "vanphongbo@moj.gov.vn", name: "Văn phòng Bộ" },
  sender: null,
  recipients: [],
  recipientsComplete: true,
  subject: "Thông báo kết luận giao ban tháng 3",
  body: { ownText: "", quotedText: "" },
  attachments: [],
  supplied: null,
  ...part,
});

/** The mail of `withNotice`. */
export const withFile = mail({ attachments: [{ id: "a1", name: "thong-bao-247.pdf", contentType: "application/pdf", size: 9, isInline: false, reading: null }] });

export const filed = (part: Partial<FiledMail> = {}): FiledMail => ({ ...withFile, itemId: "i1", sharedMailbox: null, internetMessageId: "<1@moj.gov.vn>", conversationId: "c", receivedAt: "2016-03-29T07:03:00Z", ...part });

export const person = (address: string, name: string, field: Recipient["field"] = "to"): Recipient => ({ address, name, field, isList: false });

export const learned: Learned = [
  { subject: "Thông báo số 61/TB-VP về lịch trực cơ quan dịp Tết Nguyên đán", from: "vanphongbo@moj.gov.vn", judged: "TB-01", corrected: "TB-02", times: 1, made: "2026-11-25", used: "2026-11-25" },
  { subject: "Góp ý dự thảo Nghị định sửa đổi, bổ sung một số điều về hộ tịch, quốc tịch", from: "nguyen.thi.phuong.thao.vanthu@thads.moj.gov.vn", judged: null, corrected: "PD-01", times: 4, made: "2026-09-03", used: "2026-11-20" },
  { subject: "Bản tin pháp luật tháng 4", from: "plhshc@moj.gov.vn", judged: "TB-02", corrected: "CU-99", times: 1, made: "2026-04-01", used: "2026-04-01" },
];
export const noRecord: ItemRecord = { tag: null, supplied: null };
export const suppliedRecord: ItemRecord = { tag: null, supplied: { id: "7f3a9c21d4e8b605", at: "2016-03-29T07:03:00Z", by: "vanthu@moj.gov.vn", how: "compose" } };

export const quiet = (part: Partial<ComposeReview> = {}): ComposeReview => ({
  mail: mail(),
  classification: nothing,
  addresses: [{ recipient: person("an@moj.gov.vn", "Lê Văn An"), judged: issued }],
  sender: issued,
  findings: [],
  decision: { kind: "allow" },
  confirmed: [],
  record: noRecord,
  learned: null,
  reading: [],
  ...part,
});

export function asking(findings: readonly { finding: Finding; fixes: readonly Fix[] }[], part: Partial<ComposeReview> = {}): ComposeReview {
  const kind = findings.some(({ finding }) => finding.severity === "stop") ? "stop" : "ask";
  return quiet({ findings, decision: { kind, findings: findings.map(({ finding }) => finding) }, ...part });
}

const gmail = person("binh.tran.thanhtra@gmail.com", "Trần Thanh Bình");
export const outside: { finding: Finding; fixes: readonly Fix[] } = {
  finding: { kind: "outside-address", severity: "ask", recipients: [{ field: "to", address: gmail.address, name: gmail.name, ...personal }] },
  fixes: [{ kind: "remove-recipient", field: "to", address: gmail.address }],
};
export const owed: { finding: Finding; fixes: readonly Fix[] } = {
  finding: { kind: "not-supplied", severity: "ask", documents: [{ attachmentId: "a1", name: "thong-bao-247.pdf", entry: "TB-01" }] },
  fixes: [{ kind: "supply" }],
};
export const secret: { finding: Finding; fixes: readonly Fix[] } = {
  finding: { kind: "secrecy-mark", severity: "stop", mark: "MẬT", where: "cong-van-mat.docx" },
  fixes: [{ kind: "remove-attachment", attachmentId: "a2", name: "cong-van-mat.docx" }],
};
export const manyPeople = [
  { recipient: gmail, judged: personal },
  { recipient: person("nguyen.thi.phuong.thao.vanthu@m0j.gov.vn", "Nguyễn Thị Phương Thảo", "cc"), judged: lookAlike },
  { recipient: person("vanthu@mof.gov.vn", "Văn thư Bộ Tài chính", "cc"), judged: { verdict: "state-body", reason: { kind: "state-suffix", suffix: "gov.vn" } } satisfies JudgedAddress },
  { recipient: person("an@moj.gov.vn", "Lê Văn An"), judged: issued },
  { recipient: person("cntt@moj.gov.vn", "Cục Công nghệ thông tin", "cc"), judged: unitMailbox },
];

export const reading = (part: Partial<ReadReview> = {}): ReadReview => ({ mail: filed(), classification: withNotice, sender: unitMailbox, record: noRecord, learned: null, queued: null, received: null, receivedProblem: null, answer: null, reading: [], incoming: null, ...part });

export const opinionAsked: Asked = { kind: "opinion", deadline: { day: "2026-11-16", time: null, bound: "before", counted: null }, place: null, whom: "Quý đơn vị", sentence: "Đề nghị Quý đơn vị gửi ý kiến trước ngày 16/11/2026.", where: "body" };
export const incoming = (part: Partial<Incoming> = {}): Incoming => ({ sentBy: null, answersTo: null, unconfirmed: false, asked: [], today: "2026-11-13", released: null, ...part });

export const received: EdocRecord = {
  v: 1,
  id: "7f3a9c21d4e8b605",
  unit: "VP",
  tag: { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: notice.facts.subject, signer: notice.facts.signer, urgency: "KHẨN", destinations: ["portal", "document-system"] },
  attachment: "thong-bao-247.pdf",
  further: [],
  message: { internetMessageId: "<1@moj.gov.vn>", subject: "Thông báo kết luận giao ban tháng 3", from: "vanphongbo@moj.gov.vn" },
  suppliedBy: "vanthu@moj.gov.vn",
  suppliedAt: "2016-03-29T07:03:00Z",
};

const draftFacts = { ...notice.facts, type: "QĐ", symbol: null, number: null, issuedDate: null, subject: "Ban hành Quy chế phối hợp theo dõi thi hành pháp luật", signer: null, draft: true, portalRecipient: false };
export const draft: DocumentJudgement = { ...notice, entry: "DT-01", attachmentId: "a2", attachment: "du thao Quyet dinh.docx", facts: draftFacts, evidence: [], considered: [], alternatives: [] };
export const consultationLetter: DocumentJudgement = { ...notice, entry: "YK-01", attachmentId: "a1", attachment: "CV lay y kien.docx", facts: { ...notice.facts, type: "CV", portalRecipient: false }, evidence: [], considered: [], alternatives: [] };
export const draftAttached: { finding: Finding; fixes: readonly Fix[] } = {
  finding: { kind: "draft-attached", severity: "ask", attachments: [{ id: "a2", name: "du thao Quyet dinh.docx", entry: "DT-01" }] },
  fixes: [{ kind: "take-out-draft", attachmentIds: ["a2"] }],
};
const file = (id: string, name: string, facts: DocumentJudgement["facts"]) => ({ id, name, contentType: "", size: 1000, isInline: false, reading: { textSource: "text" as const, problem: null, lines: [], facts, signatures: [] } });
export const letterMail = (part: Partial<OutgoingMail> = {}): OutgoingMail =>
  mail({
    subject: "Công văn số 4902/BTP-PLHSHC lấy ý kiến đối với dự thảo Quyết định",
    body: { ownText: "Kính gửi các đơn vị.\nÝ kiến xin gửi trước ngày 30/11/2026.\nTrân trọng./.", quotedText: "" },
    attachments: [file("a1", "CV lay y kien.docx", consultationLetter.facts), file("a2", "du thao Quyet dinh.docx", draftFacts)],
    ...part,
  });
export const withDraft = (part: Partial<ComposeReview> = {}): ComposeReview => asking([draftAttached], { mail: letterMail(), classification: { message: consultationLetter, documents: [consultationLetter, draft] }, ...part });
