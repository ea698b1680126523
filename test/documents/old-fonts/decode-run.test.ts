import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { decodeRun } from "../../../src/documents/old-fonts/decode-run";

const letters = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
const tcvn = (text: string): string => iconv.encode(text, "tcvn").toString("latin1");

describe("text in a font of TCVN3", () => {
  test("gives every letter that iconv's table has", () => {
    for (const letter of letters) expect(decodeRun(tcvn(letter), ".VnTime")).toBe(letter);
  });

  test.each([".VnTime", ".vntime", ".VnArial", "VnTime", ".VnTime Bold", ".Vn3D"])("is read in %s", (font) => {
    expect(decodeRun(tcvn("độc lập tự do"), font)).toBe("độc lập tự do");
  });

  test.each([".VnTimeH", ".VnArialH", ".VnTimeH, Bold", ".VnArial NarrowH", ".VnBook-AntiquaH", ".VnCentury SchoolbookH", ".VnTimeH Bold Italic", ".Vn3DH"])("is capitals in %s", (font) => {
    expect(decodeRun(tcvn("thông báo"), font)).toBe("THÔNG BÁO");
  });

  test("that later became Unicode is left alone", () => {
    expect(decodeRun("Cục Công nghệ thông tin", ".VnTime")).toBe("Cục Công nghệ thông tin");
  });
});

describe("text in a font of VNI", () => {
  test.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
    ["nöôùc, tröôøng, ñöôïc, öùng, löûa, söõa", "nước, trường, được, ứng, lửa, sữa"],
    ["kyù, yù, kyû, kyõ, kyø, kî", "ký, ý, kỷ, kỹ, kỳ, kỵ"],
    ["aên, naêm, baéc, baèng, traêng, vaên, nhaäp, laëp", "ăn, năm, bắc, bằng, trăng, văn, nhập, lặp"],
    ["tính, nghæ, nghó, thò, mì", "tính, nghỉ, nghĩ, thị, mì"],
  ])("%s", (codes, text) => {
    expect(decodeRun(codes, "VNI-Times")).toBe(text);
  });
});

test.each([null, "", "Times New Roman", "Verdana", "VNtimes".slice(0, 0), "Vnivers"])("in %s nothing is touched", (font) => {
  expect(decodeRun("Café à la crème ñandú", font)).toBe("Café à la crème ñandú");
});
