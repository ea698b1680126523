import type { Random } from "../support/makers/random";
import { oddNumbers } from "./mutate-bytes";

/** One change of rich text by its own tokens: words, their numbers, braces. */
export function mutateRtf(text: string, random: Random): string {
  const tokens = [...text.matchAll(/\\[a-z]+-?\d* ?|[{}]|\\'[0-9a-f]{2}/g)];
  if (tokens.length === 0 || text.length > 400_000) return text.slice(0, 100_000);
  const token = random.pick(tokens);
  const end = token.index + token[0].length;
  const replace = (by: string) => text.slice(0, token.index) + by + text.slice(end);
  switch (random.below(10)) {
    case 0:
      return replace("");
    case 1:
      return replace(token[0] + token[0]);
    case 2:
      return replace(random.pick(tokens)[0]);
    case 3:
    case 4:
      return replace(`${token[0].replace(/-?\d* ?$/, "")}${random.pick([...oddNumbers, -1, -32768, 99999999999])} `);
    case 5:
      return replace(random.pick(words));
    case 6:
      return replace(random.pick(["{", "}", "{\\*", "\\cell ", "\\row ", "\\u1?", "\\'", "\\trowd "]).repeat(random.pick([1, 10, 1000, 20000])));
    case 7: {
      const other = random.pick(tokens);
      const [from, to] = [Math.min(token.index, other.index), Math.max(end, other.index)];
      return random.chance(0.5) ? text.slice(0, from) + text.slice(to) : text.slice(0, to) + text.slice(from);
    }
    case 8:
      return replace(`${token[0]}${random.pick(["MẬT", "\u0000", "a".repeat(5000), "\\", "\r\n", "\u00ff"])}`);
    default:
      return replace(`{${random.pick(words)}${random.pick(words)}${token[0]}}`);
  }
}

const words = ["\\bin999999999 ", "\\bin-1 ", "\\bin0 ", "\\uc0 ", "\\uc255 ", "\\uc-1 ", "\\u-1?", "\\u55357?", "\\u56832?", "\\ansicpg0 ", "\\ansicpg65001 ", "\\ansicpg932 ", "\\f999 ", "\\deff-1 ", "\\pard\\intbl ", "\\nesttableprops ", "\\itap500 ", "\\cell ", "\\nestcell ", "\\nestrow ", "\\row ", "\\trowd ", "\\cellx-5 ", "\\fonttbl ", "\\fcharset255 ", "\\upr ", "\\ud ", "\\*\\shppict ", "\\object\\objdata 0105", "\\footnote ", "\\field{\\*\\fldinst x}", "\\'zz", "\\'", "\\~", "\\_", "\\-", "\\v ", "\\deleted ", "\\shptxt ", "\\plain "];
