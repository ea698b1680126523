import type { Language } from "./language";

/** On a document that is another's to supply: why. */
export const elsewhereWords: Readonly<Record<Language, (issuer: string) => string>> = {
  vi: (issuer) => `Văn bản do ${issuer} ban hành. Đơn vị nào ban hành thì đơn vị ấy cung cấp; đơn vị bạn không phải cung cấp.`,
  en: (issuer) => `Issued by ${issuer}. The unit that issues a document supplies it; yours need not.`,
};
