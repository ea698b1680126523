import { beforeAll, describe, expect, test } from "@jest/globals";
import type { SignatureAuthority } from "../../../src/domain/policy";
import { openBudget } from "../../../src/documents/budget";
import { readSignatures } from "../../../src/documents/signatures/read-signatures";
import { makeCertificate, pem, type Identity } from "../../support/make-certificate";
import { appended, makePdf, signPdf, type SignatureWanted } from "../../support/make-signed-pdf";

const read = (pdf: Uint8Array, authorities?: readonly SignatureAuthority[]) => readSignatures(new Uint8Array(pdf), "pdf", { authorities }, openBudget());
const changed = (pdf: Buffer, from: string, to: string) => Buffer.from(pdf.toString("latin1").replace(from, to), "latin1");

let person: Identity;
let office: Identity;
let authority: Identity;
beforeAll(async () => {
  authority = await makeCertificate({ name: "Cơ quan chứng thực", authority: true });
  person = await makeCertificate({ name: "Nguyễn Thị Ưởng", organisation: "BỘ TƯ PHÁP", issuer: authority });
  office = await makeCertificate({ name: "VĂN PHÒNG BỘ", organisation: "BỘ TƯ PHÁP", key: "RSASSA-PKCS1-v1_5", letters: "bmp", issuer: authority });
});
const signed = (differs: Partial<SignatureWanted> = {}, pdf = makePdf()) => signPdf(pdf, { by: person, ...differs });

test("a signed file names its signer, the organisation and the time", async () => {
  expect(await read(await signed())).toEqual([
    { signer: "Nguyễn Thị Ưởng", organisation: "BỘ TƯ PHÁP", signedAt: "2026-11-25T02:30:00Z", intact: true, coversFile: true, appended: "nothing", chain: "not-checked" },
  ]);
});

test("a file that nobody signed has no signatures", async () => {
  expect(await read(makePdf("/ByteRange [0 1 2 3]"))).toEqual([]);
});

test("a field made ready for a signature is none", async () => {
  expect(await read(await signed({ spoil: (cms) => new Uint8Array(cms.length) }))).toEqual([]);
});

describe("what a signing program may use", () => {
  const keys = ["RSASSA-PKCS1-v1_5", "RSA-PSS", "P-256", "P-384", "P-521"] as const;
  const hashes = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const;
  test.each(keys)("%s keys with every hash", async (key) => {
    const by = await makeCertificate({ name: "An", key });
    for (const hash of hashes) {
      const file = await signed({ by, hash });
      expect(await read(file)).toMatchObject([{ intact: true }]);
      expect(await read(changed(file, "Thong bao", "Thong Bao"))).toMatchObject([{ intact: false, signer: "An" }]);
    }
  });

  test.each(["adbe.pkcs7.detached", "ETSI.CAdES.detached"])("%s", async (subFilter) => {
    expect(await read(await signed({ subFilter }))).toMatchObject([{ intact: true, signer: "Nguyễn Thị Ưởng" }]);
  });

  test("adbe.pkcs7.sha1, where the signature holds the file's digest", async () => {
    const file = await signed({ subFilter: "adbe.pkcs7.sha1", hash: "SHA-1" });
    expect(await read(file)).toMatchObject([{ intact: true }]);
    expect(await read(changed(file, "Thong bao", "Thong Bao"))).toMatchObject([{ intact: false }]);
  });

  test("content inside a detached signature is not taken for the file", async () => {
    expect(await read(await signed({ inside: Buffer.from("some other words") }))).toMatchObject([{ signer: "Nguyễn Thị Ưởng", intact: false }]);
  });

  test("a certificate that the signature names must be the one that is shown", async () => {
    expect(await read(await signed({ subFilter: "ETSI.CAdES.detached", naming: person }))).toMatchObject([{ intact: true }]);
    expect(await read(await signed({ subFilter: "ETSI.CAdES.detached", naming: office }))).toMatchObject([{ intact: false }]);
  });

  test.each(["utf8", "bmp", "printable"] as const)("names in %s letters keep their diacritics", async (letters) => {
    const by = await makeCertificate({ name: "Đặng Hữu Lộc", organisation: "CỤC CÔNG NGHỆ THÔNG TIN", letters });
    expect(await read(await signed({ by }))).toMatchObject([{ signer: "Đặng Hữu Lộc", organisation: "CỤC CÔNG NGHỆ THÔNG TIN" }]);
  });

  test("a name cannot turn the line around or break it", async () => {
    const by = await makeCertificate({ name: "An\u202e\n\tBinh" });
    expect(await read(await signed({ by }))).toMatchObject([{ signer: "An Binh" }]);
  });
});

describe("after signing", () => {
  test("one changed byte is noticed, wherever it stands", async () => {
    const file = await signed();
    for (const at of [12, 200, file.indexOf("/SubFilter") + 1, file.indexOf("/Contents <") - 1, file.length - 3]) {
      const copy = Buffer.from(file);
      copy[at]! ^= 1;
      expect([at, await read(copy)]).toMatchObject([at, [{ intact: false }]]);
    }
  });

  test("bytes behind the signed ones are signed by nobody", async () => {
    const file = Buffer.concat([await signed(), Buffer.from("\n% more")]);
    expect(await read(file)).toMatchObject([{ intact: true, coversFile: false, appended: "unsigned" }]);
  });

  test("a second signature stands behind the first and covers it", async () => {
    const file = await signed({ by: office }, await signed());
    expect(await read(file)).toMatchObject([
      { signer: "Nguyễn Thị Ưởng", intact: true, coversFile: false, appended: "signed" },
      { signer: "VĂN PHÒNG BỘ", intact: true, coversFile: true, appended: "nothing" },
    ]);
  });

  test("an update behind two signatures is signed by neither", async () => {
    const file = appended(await signed({ by: office }, await signed()), [[4, "<< /Length 0 >>\nstream\n\nendstream"]]);
    expect(await read(file)).toMatchObject([{ intact: true, appended: "unsigned" }, { intact: true, appended: "unsigned" }]);
  });

  test("a second signature that does not hold covers nothing", async () => {
    const twice = await signed({ by: office }, await signed());
    expect(await read(changed(twice, "(Signature2)", "(SignaturE2)"))).toMatchObject([{ intact: true, appended: "unsigned" }, { intact: false }]);
  });

  test("a file cut short is not what was signed", async () => {
    expect(await read((await signed()).subarray(0, -20))).toMatchObject([{ intact: false, coversFile: false }]);
  });

  test.each<[string, NonNullable<SignatureWanted["range"]>]>([
    ["leaves a hole before the signature", ([a = 0, b = 0, c = 0, d = 0]) => [a, b - 40, c, d]],
    ["leaves a hole behind it", ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c + 30, d - 30]],
    ["does not begin with the file", ([, b = 0, c = 0, d = 0]) => [8, b - 8, c, d]],
    ["overlaps itself", ([a = 0, b = 0, , d = 0]) => [a, b, b - 10, d]],
    ["has more than two parts", ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d, 0, 4]],
    ["has one part only", ([a = 0, b = 0]) => [a, b]],
  ])("a byte range that %s signs no file", async (_, range) => {
    expect(await read(await signed({ range }))).toMatchObject([{ signer: "Nguyễn Thị Ưởng", intact: false, coversFile: false, appended: "unsigned" }]);
  });

  test("words hidden in the signature's own string are not overlooked", async () => {
    const file = await signed();
    const end = file.indexOf("> >>", file.indexOf("/Contents <"));
    file.write("% hidden words", end - 20, "latin1");
    expect(await read(file)).toMatchObject([{ intact: null, signer: "" }]);
  });
});

describe("the time", () => {
  const stamped = new Date("2026-11-25T03:00:05Z");
  const claimed = { at: new Date("2026-11-25T09:30:00Z") };

  test("is the time stamp's where there is one", async () => {
    expect(await read(await signed({ ...claimed, stamp: { by: office, at: stamped } }))).toMatchObject([{ signedAt: "2026-11-25T03:00:05Z" }]);
  });
  test("is the signer's word where the stamp was made for something else", async () => {
    const other = await signed({ at: null, stamp: { by: office, at: stamped } });
    const spoil = (cms: Uint8Array) => Uint8Array.from(Buffer.from(Buffer.from(cms).toString("hex").replace("3230323631313235303330303035", "3230323631313235303430303035"), "hex"));
    expect(await read(other)).toMatchObject([{ signedAt: "2026-11-25T03:00:05Z" }]);
    expect(await read(await signed({ ...claimed, stamp: { by: office, at: stamped }, spoil }))).toMatchObject([{ signedAt: "2026-11-25T09:30:00Z", intact: true }]);
  });
  test("is the dictionary's where the signature says none", async () => {
    expect(await read(await signed({ at: null, modified: "D:20261125093000+07'00'" }))).toMatchObject([{ signedAt: "2026-11-25T09:30:00+07:00" }]);
  });
  test("is the dictionary's where a signing program called the local time UTC", async () => {
    expect(await read(await signed({ ...claimed, modified: "D:20261125093002+07'00'" }))).toMatchObject([{ signedAt: "2026-11-25T09:30:02+07:00" }]);
    expect(await read(await signed({ ...claimed, modified: "D:20261125163002+07'00'" }))).toMatchObject([{ signedAt: "2026-11-25T09:30:00Z" }]);
  });
  test("is unknown where nobody says it", async () => {
    expect(await read(await signed({ at: null }))).toMatchObject([{ signedAt: null, intact: true }]);
    expect(await read(await signed({ at: null, modified: "D:20261399999999+07'00'" }))).toMatchObject([{ signedAt: null }]);
  });
});

describe("a time stamp of the whole document", () => {
  test("is nobody's signature, and covers what stands before it", async () => {
    const file = await signed({ by: office, subFilter: "ETSI.RFC3161" }, await signed());
    expect(await read(file)).toMatchObject([{ signer: "Nguyễn Thị Ưởng", intact: true, coversFile: false, appended: "signed" }]);
  });
});

describe("the chain of certificates", () => {
  const chain = async (file: Uint8Array, ...authorities: readonly Identity[]) => (await read(file, authorities.map((one) => listed(one)))).map((one) => one.chain);
  const listed = (one: Identity, name = "Nơi cấp"): SignatureAuthority => ({ name, certificate: pem(one) });

  test("leads to an authority of the policy, or does not", async () => {
    const stranger = await makeCertificate({ name: "Cơ quan chứng thực", authority: true });
    expect(await chain(await signed(), authority)).toEqual(["trusted"]);
    expect(await chain(await signed(), stranger, authority)).toEqual(["trusted"]);
    // The same name, another key.
    expect(await chain(await signed(), stranger)).toEqual(["untrusted"]);
    expect(await chain(await signed())).toEqual(["not-checked"]);
  });
  test("may pass authorities that the policy lists too", async () => {
    const below = await makeCertificate({ name: "CA phục vụ các cơ quan Nhà nước", authority: true, issuer: authority });
    const by = await makeCertificate({ name: "An", issuer: below });
    expect(await chain(await signed({ by }), authority)).toEqual(["untrusted"]);
    expect(await chain(await signed({ by }), authority, below)).toEqual(["trusted"]);
    expect(await chain(await signed({ by }), below)).toEqual(["trusted"]);
  });
  test("is broken by a certificate that may not vouch for others", async () => {
    const by = await makeCertificate({ name: "Kẻ mạo danh", issuer: person });
    expect(await chain(await signed({ by }), authority, person)).toEqual(["untrusted"]);
  });
  test("must hold at the time of signing", async () => {
    const by = await makeCertificate({ name: "An", issuer: authority, from: "2020-01-01", until: "2026-11-01" });
    const file = await signed({ by });
    expect(await chain(file, authority)).toEqual(["untrusted"]);
    expect(await read(file)).toMatchObject([{ intact: true }]);
    expect(await chain(await signed({ by, at: new Date("2026-10-01T00:00:00Z") }), authority)).toEqual(["trusted"]);
  });
  test("gives the policy's name of the authority, not the certificate's", async () => {
    const stranger = await makeCertificate({ name: "Nơi khác", authority: true });
    const base64 = pem(authority).replace(/-----[^-]+-----/g, "");
    expect(await read(await signed(), [listed(stranger, "Khác"), { name: "Ban Cơ yếu", certificate: base64 }])).toMatchObject([{ chain: "trusted", authority: "Ban Cơ yếu" }]);
    expect((await read(await signed(), [listed(stranger)]))[0]).not.toHaveProperty("authority");
  });
  test("of a certificate that vouches for itself leads nowhere, whatever it calls itself", async () => {
    const by = await makeCertificate({ name: "Cơ quan chứng thực", organisation: "BỘ TƯ PHÁP" });
    const posing = await makeCertificate({ name: "Cơ quan chứng thực", authority: true });
    expect(await chain(await signed({ by }), authority)).toEqual(["untrusted"]);
    expect(await chain(await signed({ by: posing }), authority)).toEqual(["untrusted"]);
  });
  test("does not lead to a person whose own certificate came into the list", async () => {
    expect(await chain(await signed(), person)).toEqual(["untrusted"]);
  });
  test("does not lead to an authority that had expired by then, or did not exist yet", async () => {
    const old = await makeCertificate({ name: "CA cũ", authority: true, from: "2010-01-01", until: "2026-01-01" });
    const by = await makeCertificate({ name: "An", issuer: old });
    expect(await chain(await signed({ by }), old)).toEqual(["untrusted"]);
    expect(await chain(await signed({ by, at: new Date("2025-01-01T00:00:00Z") }), old)).toEqual(["trusted"]);
    expect(await chain(await signed({ by, at: new Date("2019-01-01T00:00:00Z") }), old)).toEqual(["untrusted"]);
  });
  test("without a time of signing must hold now", async () => {
    const by = await makeCertificate({ name: "An", issuer: authority, until: "2021-01-01" });
    expect(await chain(await signed({ by, at: null }), authority)).toEqual(["untrusted"]);
  });
  test("is not looked at where the signature does not hold: anyone can put a certificate into a file", async () => {
    expect(await read(changed(await signed(), "Thong bao", "Thong Bao"), [listed(authority)])).toMatchObject([{ intact: false, chain: "not-checked" }]);
    const hole = await signed({ range: ([a = 0, b = 0, c = 0, d = 0]) => [a, b - 40, c, d] });
    expect(await read(hole, [listed(authority)])).toMatchObject([{ intact: false, chain: "not-checked" }]);
  });
  test.each(["", "AAAA", "!!!!", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "MIIB".repeat(3000), "MIGA".repeat(30)])("an authority that cannot be read trusts nobody, and does not undo the list: %.20s", async (certificate) => {
    const damaged = { name: "Hỏng", certificate };
    expect(await read(await signed(), [damaged])).toMatchObject([{ intact: true, chain: "untrusted" }]);
    expect(await read(await signed(), [damaged, listed(authority, "Lành")])).toMatchObject([{ chain: "trusted", authority: "Lành" }]);
  });
  test("ends, however many authorities of one name there are", async () => {
    const namesakes = await Promise.all(Array.from({ length: 60 }, () => makeCertificate({ name: "Cơ quan chứng thực", authority: true })));
    expect(await chain(await signed(), ...namesakes)).toEqual(["untrusted"]);
  });
});
