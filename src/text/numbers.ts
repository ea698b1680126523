import type { Language } from "./language";

const region: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** 1234 as "1.234" here, "1,234" in English. */
export const showCount = (count: number, language: Language): string => new Intl.NumberFormat(region[language]).format(count);

/** 0.9125 as "91,3%". */
export const showShare = (share: number, language: Language): string => new Intl.NumberFormat(region[language], { style: "percent", maximumFractionDigits: 1 }).format(share);

/** Days and other numbers that are no counts: "1,5". */
export const showDecimal = (value: number, language: Language): string => new Intl.NumberFormat(region[language], { maximumFractionDigits: 1 }).format(value);
