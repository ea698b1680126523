import type { Random } from "../support/makers/random";
import { oddNumbers } from "./mutate-bytes";

/** One change of an XML text that leaves much of it as it was. */
export function mutateXml(xml: string, random: Random): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)].map((one) => ({ at: one.index, text: one[0] }));
  if (tags.length === 0) return xml;
  const tag = random.pick(tags);
  const end = tag.at + tag.text.length;
  if (xml.length > 400_000) return xml.slice(0, 100_000);
  const without = () => xml.slice(0, tag.at) + xml.slice(end);
  const put = (text: string, at = end) => xml.slice(0, at) + text + xml.slice(at);
  switch (random.below(16)) {
    case 0:
      return without();
    case 1:
      return put(tag.text);
    case 2:
      return put(random.pick(tags).text);
    case 3:
      // An opening tag again and again: depth is the file's to choose.
      return put(tag.text.repeat(random.pick([2, 10, 100, 1000, 5000])));
    case 4: {
      const close = `</${/^<\/?([^\s/>]+)/.exec(tag.text)?.[1] ?? "a"}>`;
      const times = random.pick([2, 50, 2000]);
      return put(`${tag.text.repeat(times)}${close.repeat(times)}`);
    }
    case 5: {
      // A piece from one tag to a later one, twice or moved.
      const other = random.pick(tags);
      const [from, to] = [Math.min(tag.at, other.at), Math.max(end, other.at + other.text.length)];
      return random.chance(0.5) ? put(xml.slice(from, to), to) : xml.slice(0, from) + xml.slice(to);
    }
    case 6:
    case 7: {
      const numbers = [...xml.matchAll(/"-?\d+"/g)];
      if (numbers.length === 0) return without();
      const one = random.pick(numbers);
      return `${xml.slice(0, one.index)}"${random.pick([...oddNumbers, -1, -2147483648, 1e21, "NaN", "", "1e9"])}"${xml.slice(one.index + one[0].length)}`;
    }
    case 8:
      return put(random.pick(odd));
    case 9:
      return put(random.pick(words).repeat(random.pick([1, 50, 5000])));
    case 10:
      return `<?xml version="1.0" encoding="${random.pick(["utf-16", "windows-1258", "x-none", "UTF-7"])}"?>${xml.replace(/^<\?xml[^>]*>/, "")}`;
    case 11:
      return `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${put("&c;")}`;
    case 12: {
      const names = [...xml.matchAll(/<\/?([A-Za-z]+:)?([A-Za-z]+)/g)];
      if (names.length === 0) return without();
      const one = random.pick(names);
      const other = random.pick(names);
      return xml.slice(0, one.index) + other[0] + xml.slice(one.index + one[0].length);
    }
    case 13: {
      const attribute = random.pick([' xml:space="preserve"', ' w:val="0"', ' x="1" x="2"', ` a="${"b".repeat(5000)}"`, ' xmlns:w="urn:x"']);
      return xml.slice(0, end - 1) + attribute + xml.slice(end - 1);
    }
    case 14:
      return xml.slice(0, random.below(xml.length));
    default:
      return put(`<${random.pick(elements)}>${random.pick(words)}</${random.pick(elements)}>`);
  }
}

const odd = ["&", "&x;", "&#0;", "&#x110000;", "<![CDATA[ MẬT ]]>", "<!-- -- -->", "<?a b?>", "\u0000", "\ud800", "]]>", "<a", "</a>", "\ufeff", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&#55296;"];
const words = ["MẬT", " ", "\t", "\n", "a", "Số: 1/TB-BTP", "Ậ", "-", "(", "0", "ngày 1 tháng 1 năm 2016, ", "V/v "];
const elements = ["w:tbl", "w:tr", "w:tc", "w:p", "w:r", "w:t", "w:txbxContent", "mc:Fallback", "w:del", "w:tab", "w:br", "c", "row", "si", "v", "a:t", "a:tc", "text:p", "text:s", "text:h", "table:table-cell", "draw:frame"];
