import type { Random } from "../support/makers/random";

/** One change of a text that is read line by line or tag by tag: mails, web pages, plain text. */
export function mutateLines(text: string, random: Random, words: readonly string[]): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  const line = lines[at]!;
  switch (random.below(9)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(random.below(lines.length), 0, line);
      break;
    case 2:
      lines[at] = random.pick(words);
      break;
    case 3:
      lines.splice(at, 0, random.pick(words));
      break;
    case 4:
      lines[at] = line.slice(0, random.below(line.length + 1)) + random.pick(words) + line.slice(random.below(line.length + 1));
      break;
    case 5: {
      const piece = `${line}${random.pick(words)}`.slice(0, 100_000);
      lines[at] = piece.repeat(Math.min(random.pick([2, 30, 1000, 4000]), 1 + Math.floor(200_000 / (piece.length + 1))));
      break;
    }
    case 6: {
      const to = random.below(lines.length);
      [lines[at], lines[to]] = [lines[to]!, line];
      break;
    }
    case 7:
      lines[at] = line.replace(/[A-Za-z]+/, (word) => (random.chance(0.5) ? word.toUpperCase() : random.pick(words)));
      break;
    default:
      lines.length = at;
  }
  return lines.join("\n");
}

export const mailWords = [
  "Content-Type: message/rfc822", "Content-Type: multipart/mixed; boundary=", 'Content-Type: multipart/mixed; boundary="ranh-gioi"', "Content-Type: text/plain; charset=utf-16", "Content-Type: text/html; charset=x-viet-vni", "Content-Type: application/ms-tnef; name=winmail.dat",
  "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: x-uuencode", "Content-Transfer-Encoding: quoted-printable", "--ranh-gioi", "--ranh-gioi--", "--trong", "", "\r", "=", "=?UTF-8?Q?=", "=?UTF-8?B?////?=", "filename*0*=UTF-8''%", 'filename*1="', "\u0000", " ".repeat(2000), "a".repeat(2000), ";".repeat(500), "(".repeat(500), "begin 644 a.txt", "MẬT",
];

export const htmlWords = [
  "<table>", "</table>", "<tr>", "<td>", "<td colspan=99999999>", "<div>", "</div>", "<p", "<!--", "-->", "<![CDATA[", "<script>", "</script>", "<style>", "<title>", "<textarea>", "<plaintext>", "&", "&#", "&#x110000;", "&#999999999999;", "&nbsp", "&Aacute;", "<!DOCTYPE", "<?xml", "<a href='", '"', "'", "<br>", "<pre>", "\u0000", "<".repeat(500), "&".repeat(500), " ".repeat(2000), "<b>".repeat(2000), "<font face=.VnTime>Bé", "<meta charset=utf-16>", "<meta charset=windows-1258>", "MẬT", "</".repeat(300),
];

export const pageWords = [
  "MẬT", "M Ậ T", "TỐI   MẬT", "Số:", "Số: 1/TB-BTP", "ngày 1 tháng 1 năm 2016", "Hà Nội, ngày 99 tháng 99 năm 9999", "THÔNG BÁO", "V/v", "Kính gửi:", "Nơi nhận:", "\t", "|", "  ", "-", "(", "\u0000", "\ufeff", "a\u0302\u0323", "A".repeat(3000), " ".repeat(3000), "- ".repeat(1500), "Số ".repeat(1000), "1/".repeat(1000), "Ủ".repeat(1500), "TM. ", "KT. BỘ TRƯỞNG", "DỰ THẢO", "ngày ".repeat(600), ", ngày 1 ".repeat(300), "\r", "\u2028",
];
