const initials = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x";

/** Rhymes (vần) without their tone. */
const rhymes =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et " +
  "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay " +
  "oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
  "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu " +
  "ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu";

const syllable = new RegExp(`^(?:${initials})?(?:${rhymes.split(" ").join("|")})$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word could be a syllable of Vietnamese: an initial, a rhyme, at most one tone, which a stop at the end restricts to two. */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize("NFD");
  const bare = spread.replace(tones, "").normalize("NFC");
  const own = spread.match(tones) ?? [];
  if (own.length > 1 || !syllable.test(bare)) return false;
  return !/(c|ch|p|t)$/.test(bare) || bare.length < 2 || own.length === 0 || own[0] === "\u0301" || own[0] === "\u0323";
}
