import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import iconv from "iconv-lite";
import { isSyllable } from "../../../src/documents/old-fonts/syllable";
import { mendLines } from "../../../src/documents/old-fonts/mend-lines";
import { readFileSync } from "node:fs";
import { describeWithShared } from "../../support/shared";

const vietnamese = ["Độc lập - Tự do - Hạnh phúc", "Căn cứ Nghị định số 30/2020/NĐ-CP về công tác văn thư; xét đề nghị của Chánh Văn phòng", "thủ trưởng các đơn vị thuộc Bộ thực hiện nghiêm túc"];

describe("lines whose font nobody knows", () => {
  test("in TCVN3 codes become Vietnamese", () => {
    const small = vietnamese.map((line) => line.toLowerCase());
    expect(mendLines(small.map((line) => iconv.encode(line, "tcvn").toString("latin1")))).toEqual({ lines: small, poor: false });
  });

  test("in VNI codes become Vietnamese", () => {
    expect(mendLines(["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Ñoäc laäp - Töï do - Haïnh phuùc"]).lines).toEqual(["Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc"]);
  });

  test("in UTF-8 read as windows-1252 become Vietnamese", () => {
    expect(mendLines(vietnamese.map((line) => iconv.decode(Buffer.from(line, "utf8"), "latin1"))).lines).toEqual(vietnamese);
  });

  test("of which some are Unicode already keep those", () => {
    const old = vietnamese.map((line) => iconv.encode(line.toLowerCase(), "tcvn").toString("latin1"));
    const right = "Cân nhắc cân nặng của cô Tâm";
    expect(mendLines([...old, ...old, right]).lines.at(-1)).toBe(right);
  });

  test("decomposed are composed; an accent behind its letter joins it", () => {
    expect(mendLines(["Tư pháp".normalize("NFD"), "thông ba´o kê´t luâ.n"]).lines).toEqual(["Tư pháp", "thông báo kết luâ.n"]);
  });

  test.each([
    [vietnamese],
    [["Le ministère a décidé que les documents seraient envoyés à l’adresse électronique dès réception"]],
    [["Die Behörde übermittelt die geänderten Unterlagen für das Verfahren über München nach Köln"]],
    [["const größe = { façade: 'ø' }; // naïve coöperation £5 ±3"]],
    [["Nur eine von `eq/ne/lt/gt/le/ge` ist erlaubt", "las cadenas para la orden `y' son de longitudes diferentes"]],
    [Array.from({ length: 12 }, () => "«kode» med «navn»")],
    [["El señor Núñez recibió la notificación del año pasado en la dirección señalada"]],
  ])("that are right already stay: %j", (lines) => {
    expect(mendLines(lines)).toEqual({ lines, poor: false });
  });

  test("of signs and private letters are poor", () => {
    expect(mendLines(["\ue001\ue002\ue003 \ue004\ue005 \ue006", "\ufffd\ufffd"]).poor).toBe(true);
    expect(mendLines(["Th«ng b¸o vÒ viÖc x¤§ q¶µ z¹»k w¢£j"].concat(Array(6).fill("q¶µ z¹»k w¢£j x¤§y"))).poor).toBe(true);
  });

  test("of any letters at all end in as many lines", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 20 }), (lines) => mendLines(lines).lines.length === lines.length));
  });
});

describe("a syllable", () => {
  test.each(["nghiêng", "quyết", "hòa", "hoà", "ủy", "uỷ", "gì", "giếng", "khuỷu", "oanh", "đ".concat("ể"), "xoong", "y", "thuở"])("%s is one", (word) => expect(isSyllable(word)).toBe(true));
  test.each(["this", "street", "xin2", "ngg", "tàt", "fax", "würde", "été", "school", "àáb"])("%s is none", (word) => expect(isSyllable(word)).toBe(false));
});

describeWithShared(["corpus", "texts.jsonl"], "words of real documents", (file) => {
  test("are syllables in 99 of 100", () => {
    const text = readFileSync(file, "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { text: string }).text).join(" ").normalize("NFC");
    const words = text.match(/(?<![\p{L}\d])\p{Ll}+(?![\p{L}\d])/gu) ?? [];
    expect(words.filter(isSyllable).length / words.length).toBeGreaterThan(0.99);
  });
});
