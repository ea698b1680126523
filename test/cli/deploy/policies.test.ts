import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { comparePolicies } from "../../../src/cli/policy/compare-policies";
import { parsePolicy } from "../../../src/config/parse-policy";
import { findingKinds } from "../../../src/domain/finding-kinds";
import type { Policy, Severity } from "../../../src/domain/policy";
import type { Office } from "../../../src/domain/policy-office";
import { aCatalogue, aPolicy } from "../../support/builders";
import { runAdmin as run } from "../../support/run-command";
import { scratchFolder } from "../../support/scratch-folder";
import { realPolicy } from "../../support/small-site";

const { folder, at, write } = scratchFolder("policies");

const anOffice = (differs: Partial<Office> = {}): Office => {
  const entry = { ...aCatalogue().entries[0]!, code: "N-01", vi: "Mục riêng" };
  const contact = { name: "", mail: "", telephone: "", page: "" };
  return { code: "THADS", name: "Cục", domains: ["thads.moj.gov.vn"], addresses: [], units: [], publicationMailbox: "", editorialBoard: [], denied: [], severities: { "outside-address": "stop" }, locked: [], holidays: [], workedWeekends: [], entries: [entry], guidance: "", support: "", supportContact: contact, texts: {}, offices: [], ...differs };
};

describe("diff", () => {
  const old = aPolicy({ locked: ["outside-address"] });
  const unit = old.units[0]!;
  test.each<readonly [string, Partial<Policy>, RegExp, boolean]>([
    ["everything switched off", { enabled: false }, /Tắt mọi kiểm tra/, true],
    ["a finding made milder", { severities: { "outside-address": "advise" } }, /hỏi lại thành chỉ nhắc/, true],
    ["a finding made stronger", { severities: { "unsigned-pdf": "stop" } }, /chỉ nhắc thành dừng/, false],
    ["a lock taken off", { locked: [] }, /tự xác nhận bỏ qua trong ngăn/, true],
    ["one more issued domain", { issuedDomains: [...old.issuedDomains, "khac.vn"] }, /@khac\.vn thành địa chỉ do Bộ cấp/, true],
    ["one issued domain less", { issuedDomains: old.issuedDomains.slice(1) }, /không còn là địa chỉ do Bộ cấp/, false],
    ["nobody denied any more", { denied: [] }, /không còn bị hỏi lại/, true],
    ["another publication mailbox", { publicationMailboxes: ["khac@moj.gov.vn"] }, /cung cấp tới khac@moj\.gov\.vn/, true],
    ["a unit left out", { units: old.units.slice(1) }, /Đơn vị bị bỏ/, true],
    ["a unit's mailbox left out", { units: [{ ...unit, mailboxes: [] }, ...old.units.slice(1)] }, /không còn là thư của đơn vị/, true],
    ["somebody made responsible", { units: [{ ...unit, responsible: "Bà An" }, ...old.units.slice(1)] }, /Người phụ trách hộp thư: Bà An/, false],
    ["scans unread", { readScans: false }, /không còn được đọc/, true],
    ["more patience", { overdueWorkingDays: 30 }, /Quá hạn sau 30/, true],
    ["another registration", { signIn: { clientId: "1", tenantId: "2" } }, /chấp thuận/, false],
    ["a first day", { validFrom: "2027-01-01" }, /Có hiệu lực từ 2027-01-01; trước ngày ấy/, false],
    ["a day of issue", { publishedAt: "2026-11-26" }, /Ngày ban hành ở cuối ngăn: 2026-11-26/, false],
    ["an add-in that is wanted", { minAddinVersion: "9.0" }, /Bản cũ hơn 9\.0 nhắc mở lại Outlook/, false],
    ["a page of guidance", { guidance: "https://moj.gov.vn/x" }, /Trang hướng dẫn: https/, false],
    ["whom to call", { supportContact: { ...old.supportContact, telephone: "024 1" } }, /Liên hệ hỗ trợ: .*024 1/, false],
    ["a sentence of the ministry's own", { texts: { notice: { vi: "Tập huấn thứ sáu.", en: "" } } }, /thông báo ở cuối ngăn: “Tập huấn thứ sáu\.”/, false],
    ["a pilot", { pilot: { units: ["VP"], addresses: [], domains: [] } }, /Chỉ thí điểm: ngoài VP/, true],
    ["somebody counted among a unit", { units: [{ ...unit, members: ["an@moj.gov.vn"] }, ...old.units.slice(1)] }, /an@moj\.gov\.vn thành người của đơn vị/, false],
    ["a unit's documents sent elsewhere", { publicationMailboxes: [...old.publicationMailboxes, "khac@moj.gov.vn"], units: [{ ...unit, publicationMailbox: "khac@moj.gov.vn" }, ...old.units.slice(1)] }, /Văn bản của đơn vị được cung cấp tới khac@moj\.gov\.vn/, true],
    ["an office", { offices: [anOffice()] }, /Cấp dưới mới[\s\S]*@thads\.moj\.gov\.vn theo cấp này[\s\S]*Phải cung cấp thêm mục N-01 \(Mục riêng\)[\s\S]*từ hỏi lại thành dừng/, false],
    ["something these sentences do not know", { newThing: true } as Partial<Policy>, /hãy tự xem/, true],
  ])("says %s", (_, change, said, loosens) => {
    const changes = comparePolicies(old, { ...old, ...change });
    expect(changes.map(({ what }) => what).join("\n")).toMatch(said);
    expect(changes.some((one) => one.loosens)).toBe(loosens);
    expect(changes.every(({ whom, path: where }) => whom !== "" && where !== "")).toBe(true);
  });

  test.each<readonly [string, Partial<Policy>, Partial<Policy>, RegExp, boolean]>([
    ["a pilot that is over", { pilot: { units: ["VP"], addresses: [], domains: [] } }, {}, /Hết thí điểm: mọi người đều được kiểm tra/, false],
    ["a unit that leaves the pilot", { pilot: { units: ["VP", "CNTT"], addresses: [], domains: [] } }, { pilot: { units: ["VP"], addresses: [], domains: [] } }, /CNTT ra khỏi diện thí điểm/, true],
    ["a person whom the pilot loses with their unit", { pilot: { units: ["VP"], addresses: [], domains: [] }, units: [{ ...unit, members: ["an@moj.gov.vn"] }, ...old.units.slice(1)] }, { pilot: { units: ["VP"], addresses: [], domains: [] } }, /an@moj\.gov\.vn không còn là người của đơn vị/, true],
    ["an office that is gone", { offices: [anOffice()] }, {}, /Cấp dưới bị bỏ[\s\S]*từ dừng thành hỏi lại/, true],
    ["an office that asks less", { offices: [anOffice()] }, { offices: [anOffice({ severities: {} })] }, /từ dừng thành hỏi lại/, true],
    ["an office with another guidance and patience", { offices: [anOffice()] }, { offices: [anOffice({ guidance: "https://thads.moj.gov.vn/x", overdueWorkingDays: 1 })] }, /Quá hạn sau 1 ngày[\s\S]*Trang hướng dẫn: https:\/\/thads/, false],
    ["an entry that an office drops", { offices: [anOffice()] }, { offices: [anOffice({ entries: [] })] }, /Không còn phải cung cấp mục N-01/, true],
    ["people who leave an office", { offices: [anOffice()] }, { offices: [anOffice({ domains: [] })] }, /@thads\.moj\.gov\.vn thôi theo cấp này/, true],
    ["somebody taken from one office into another", { offices: [anOffice()] }, { offices: [anOffice(), anOffice({ code: "HN", domains: [], addresses: ["an@thads.moj.gov.vn"] })] }, /an@thads\.moj\.gov\.vn theo cấp này/, true],
  ])("says %s", (_, before, after, said, loosens) => {
    const changes = comparePolicies({ ...old, ...before }, { ...old, ...after });
    expect(changes.map(({ what }) => what).join("\n")).toMatch(said);
    expect(changes.some((one) => one.loosens)).toBe(loosens);
    expect(changes.filter(({ whom, path: where }) => whom === "" || where === "")).toEqual([]);
  });

  test("says what the ministry changes once, and not again for each office", () => {
    const changes = comparePolicies({ ...old, offices: [anOffice()] }, { ...old, offices: [anOffice()], support: "Số 1", severities: { "unsigned-pdf": "stop" } });
    expect(changes.map(({ path: where }) => where)).toEqual(["severities.unsigned-pdf", "support"]);
  });

  test("of a policy with itself is nothing; of any two, what loosens one way tightens the other", () => {
    const severity = fc.constantFrom<Severity>("off", "advise", "ask", "stop");
    const severities = fc.array(fc.tuple(fc.constantFrom(...findingKinds), severity), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs) as Policy["severities"]);
    const some = fc.record({ enabled: fc.boolean(), severities, locked: fc.subarray([...findingKinds]), overdueWorkingDays: fc.integer({ min: 1, max: 60 }) }).map((change) => ({ ...old, ...change }));
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(comparePolicies(one, one)).toEqual([]);
        const [there, back] = [comparePolicies(one, other), comparePolicies(other, one)];
        expect(back.length).toBe(there.length);
        expect(there.filter(({ loosens }) => loosens).length + back.filter(({ loosens }) => loosens).length).toBe(there.length);
      }),
    );
  });

  test("counts what is loosened with --strict alone", async () => {
    const [before, after] = [write("old.json", realPolicy), write("new.json", realPolicy.replace('"enabled": true', '"enabled": false'))];
    expect(await run(["diff", before, after])).toMatchObject({ status: 0, out: expect.stringContaining("[NỚI LỎNG] enabled") });
    expect((await run(["diff", before, after, "--strict"])).status).toBe(1);
    expect((await run(["diff", after, before, "--strict"])).status).toBe(0);
    expect(await run(["diff", before, before])).toMatchObject({ status: 0, out: "Hai chính sách như nhau.\n" });
    expect((await run(["diff", before])).status).toBe(2);
  });
});

describe("try", () => {
  mkdirSync(at("mails"));
  const mail = (to: string) => `From: <vanphongbo@moj.gov.vn>\r\nTo: <${to}>\r\nSubject: Trao doi\r\nDate: Mon, 2 Nov 2026 09:00:00 +0700\r\n\r\nKinh gui.\r\n`;
  write("mails/1.eml", mail("ai@khac.vn"));
  write("mails/2.eml", mail("an@moj.gov.vn"));
  const milder = write("milder.json", realPolicy.replace('"severities": {}', '"severities": { "outside-address": "advise" }'));

  test("shows which mails are decided otherwise, and why", async () => {
    const { status, out } = await run(["try", milder, at("mails")]);
    expect([status, out]).toEqual([0, expect.stringMatching(/1\.eml\n {2}HỎI LẠI → GỬI ĐƯỢC: “Địa chỉ không do Bộ Tư pháp cấp”: hỏi lại → chỉ nhắc\n2 thư: 1 thư đổi quyết định, 1 thư giữ nguyên/)]);
    expect(out).not.toContain("2.eml");
  });

  test("is tried in a person's place: what their office has made stricter stays, and whom the pilot leaves out is asked nothing", async () => {
    const office = write("office.json", realPolicy.replace('"severities": {}', '"severities": { "outside-address": "advise" }, "offices": [{ "code": "CUC", "name": "Cục", "domains": ["thads.moj.gov.vn"], "severities": { "outside-address": "stop" } }]'));
    const of = (policy: string, person: string) => run(["try", policy, at("mails/1.eml"), "--person", person]);
    expect(await of(office, "an@moj.gov.vn")).toMatchObject({ status: 0, out: expect.stringMatching(/an@moj\.gov\.vn: theo chính sách của Bộ.*được kiểm tra[\s\S]*HỎI LẠI → GỬI ĐƯỢC/) });
    expect(await of(office, "an@thads.moj.gov.vn")).toMatchObject({ status: 0, out: expect.stringMatching(/theo CUC \(Cục\)[\s\S]*HỎI LẠI → DỪNG/) });
    const pilot = write("pilot.json", realPolicy.replace('"sample": false', '"sample": false, "pilot": { "addresses": ["binh@moj.gov.vn"] }'));
    expect(await of(pilot, "an@moj.gov.vn")).toMatchObject({ err: expect.stringMatching(/\[nên xem\] pilot: Đang thí điểm/), out: expect.stringMatching(/ngoài diện thí điểm[\s\S]*HỎI LẠI → GỬI ĐƯỢC/) });
    expect((await of(pilot, "binh@moj.gov.vn")).out).toContain("0 thư đổi quyết định");
    expect(await of(pilot, "binh")).toMatchObject({ status: 2, err: expect.stringContaining("--person an.nm@moj.gov.vn") });
  });

  test("a folder without mail is no pass", async () => {
    mkdirSync(at("no-mails"), { recursive: true });
    expect(await run(["try", milder, at("no-mails")])).toMatchObject({ status: 1, err: expect.stringContaining("Không thấy tệp .eml nào") });
  });

  test("counts a mail that cannot be read", async () => {
    write("mails/3.eml", "");
    expect(await run(["try", milder, at("mails")])).toMatchObject({ status: 1, err: expect.stringContaining("3.eml"), out: expect.stringContaining("1 thư không đọc được") });
  });
});

describe("init", () => {
  const answers = ["moj.gov.vn, thads.moj.gov.vn", "banbientap@moj.gov.vn", "VP; Văn phòng Bộ; vanphongbo@moj.gov.vn", "", "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222", "Cục Công nghệ thông tin"];

  test("writes a policy that can be used and is not the sample", async () => {
    const file = at("ministry.json");
    expect((await run(["init", file], answers)).status).toBe(0);
    const parsed = parsePolicy(readFileSync(file, "utf8"));
    expect(parsed).toMatchObject({ ok: true, value: { sample: false, publicationMailboxes: ["banbientap@moj.gov.vn"], units: [{ code: "VP" }], denied: [] } });
    expect(await run(["init", file], answers)).toMatchObject({ status: 2, err: expect.stringContaining("đã có") });
  });

  test("an editor finds the schema beside the policy, and the policy names nothing of this machine", async () => {
    const own = mkdtempSync(path.join(os.tmpdir(), "evanban-init-"));
    await run(["init", path.join(own, "ministry.json")], answers);
    const { $schema } = JSON.parse(readFileSync(path.join(own, "ministry.json"), "utf8")) as { readonly $schema: string };
    expect($schema).toBe("./policy.schema.json");
    expect(readFileSync(path.join(own, $schema), "utf8")).toBe(readFileSync("assets/policy.schema.json", "utf8"));
  });

  test("asks again for what cannot be used, and leaves nothing when the answers end", async () => {
    const wrong = ["", "moj", ...answers.slice(0, 1), "", "an moj", answers[1]!, "", "VP; Văn phòng Bộ", ...answers.slice(2, 3), "VP; Khác; a@moj.gov.vn", "", "00000000-0000-0000-0000-000000000001"];
    const file = at("half.json");
    const { status, err } = await run(["init", file], wrong);
    expect(status).toBe(2);
    expect(err).toMatch(/"moj" không phải tên miền[\s\S]*không phải địa chỉ thư[\s\S]*Chưa có đơn vị nào[\s\S]*ba phần[\s\S]*Mã VP đã dùng[\s\S]*GUID thật[\s\S]*Hết câu trả lời/);
    expect(existsSync(file)).toBe(false);
  });

  test("says at once that an address is of none of the domains", async () => {
    const file = at("mistyped.json");
    const { status, err } = await run(["init", file], [answers[0]!, "banbientap@moj.gov", answers[1]!, "VP; Văn phòng Bộ; vanphongbo@mojgov.vn", ...answers.slice(2)]);
    expect(err).toMatch(/banbientap@moj\.gov không thuộc[\s\S]*vanphongbo@mojgov\.vn không thuộc/);
    expect(status).toBe(0);
  });

  test("ends with its last answer, however long the terminal stays open", async () => {
    const file = at("terminal.json");
    const child = spawn(process.execPath, [path.resolve("src/cli/admin.mjs"), "init", file], { stdio: ["pipe", "ignore", "ignore"] });
    child.stdin.write(`${answers.join("\n")}\n`);
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
    expect(existsSync(file)).toBe(true);
  }, 30_000);
});

describe("check", () => {
  test("gives each fault of a policy and a catalogue its line", async () => {
    const policy = write("p.json", realPolicy.replace('["cntt@moj.gov.vn"]', '["cntt moj.gov.vn"]').replace('"readScans"', '"readScan"').replace('"enabled": true', '"enabled": "có"'));
    const { status, out } = await run(["check", "--policy", policy]);
    expect(status).toBe(1);
    expect(out).toMatch(/p\.json:\d+:14 {2}enabled: Sai kiểu/);
    expect(out).toMatch(/p\.json:10:72 {2}units\[1\]\.mailboxes\[0\]: Không phải địa chỉ thư/);
    expect(await run(["check", "--policy", write("cut.json", "{\n  \"a\": [1,,2]\n}")])).toMatchObject({ status: 1, out: expect.stringMatching(/cut\.json:2:\d+ /) });
  });

  test("finds nothing in the files of the project, and says what it could not look at", async () => {
    const { status, out } = await run(["check"]);
    expect([status, out]).toEqual([0, expect.stringMatching(/Không thấy lỗi[\s\S]*Chưa kiểm tra:.*nơi triển khai/)]);
  });

  test("says where a person stands", async () => {
    expect(await run(["check", "--person", "hanoi@thads.moj.gov.vn"])).toMatchObject({ status: 0, out: expect.stringMatching(/hanoi@thads\.moj\.gov\.vn: theo .*; được kiểm tra; cung cấp văn bản tới banbientap@moj\.gov\.vn; quá hạn sau 3 ngày/) });
    expect((await run(["check", "--person", "hanoi@thads.moj.gov.vn", "--json"])).out).toContain('{"person":"hanoi@thads.moj.gov.vn","offices":[],"verdict":"unit-mailbox","checked":true}');
    expect((await run(["check", "--person", "hanoi"])).status).toBe(2);
  });

  test.each([
    ["an@gmail.com", /không phải hộp thư của Bộ đang dùng \(Hộp thư cá nhân/],
    ["an@mojj.gov.vn", /Chỉ khác moj\.gov\.vn một ký tự/],
    ["an@mof.gov.vn", /Cơ quan nhà nước/],
    ["nguoicu@moj.gov.vn", /Bộ đã ngừng dùng địa chỉ này/],
  ])("does not reassure about %s, who has no mailbox of the ministry", async (person, said) => {
    const { out } = await run(["check", "--person", person]);
    expect(out).toMatch(said);
    expect(out).toMatch(/không trả lời được là có kiểm tra hay không/);
    expect(out).not.toMatch(/; được kiểm tra|cung cấp văn bản tới/);
    expect((await run(["check", "--person", person, "--json"])).out).toMatch(/"verdict":"[a-z-]+","checked":false\}/);
  });

  test("of a person whom the policy covers it says what the policy cannot know", async () => {
    expect((await run(["check", "--person", "an@moj.gov.vn"])).out).toMatch(/được kiểm tra[\s\S]*không biết hộp thư ấy có thật không, máy người ấy đã cài/);
  });

  test.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${realPolicy}`)],
    ["UTF-16 as Notepad writes it", Buffer.from(`\ufeff${realPolicy}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(realPolicy, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\ufeff${realPolicy}`, "utf16le").swap16()],
  ])("reads a policy in %s, with the lines an editor shows", async (_, bytes) => {
    const file = at("encoded.json");
    writeFileSync(file, bytes);
    expect((await run(["check", "--policy", file])).status).toBe(0);
    writeFileSync(file, Buffer.from(`\ufeff${realPolicy.replace('"enabled": true', '"enabled": 1')}`, "utf16le"));
    expect((await run(["check", "--policy", file])).out).toMatch(/encoded\.json:6:14 {2}enabled/);
  });

  test("says how to save a policy whose letters cannot be read", async () => {
    const file = at("old.json");
    writeFileSync(file, Buffer.from(realPolicy, "latin1"));
    expect(await run(["check", "--policy", file])).toMatchObject({ status: 1, out: expect.stringMatching(/không lưu bằng UTF-8.*lưu lại/) });
  });

  test("names what is not there", async () => {
    expect(await run(["check", "--manifest", "khong-co.xml", "--site", folder])).toMatchObject({ status: 1, out: expect.stringMatching(/khong-co\.xml {2}Không có tệp này[\s\S]*staticwebapp\.config\.json/) });
    expect((await run(["check", "x"])).status).toBe(2);
  });
});

test("what is missing of a unit is said at that unit, in the file's own units and in an office's", async () => {
  const sample = JSON.parse(realPolicy) as { readonly units: readonly object[] };
  const nobody = (code: string, mailbox: string) => ({ code, name: `Đơn vị ${code}`, mailboxes: [mailbox] });
  const office = { code: "CUC", name: "Cục", domains: ["thads.moj.gov.vn"], units: [nobody("HUE", "hue@thads.moj.gov.vn")] };
  const text = JSON.stringify({ ...sample, units: [...sample.units.slice(0, 1), nobody("MOI", "moi@moj.gov.vn")], offices: [office] }, null, 1);
  const file = write("units.json", text);
  const { out, err } = await run(["check", "--policy", file]);
  const lineOf = (code: string) => text.split("\n").findIndex((line) => line.includes(`"code": "${code}"`));
  expect(`${out}${err}`).toContain(`units.json:${lineOf("MOI")}:3  [nên xem] units[1] (MOI): Chưa ghi người phụ trách hộp thư chung`);
  expect(`${out}${err}`).toContain(`units.json:${lineOf("HUE")}:5  [nên xem] offices[0].units[0] (HUE): Chưa ghi người phụ trách hộp thư chung`);
});
