import type { CatalogueEntry } from "../../domain/catalogue";
import { deliveryEn } from "../../text/delivery.en";
import { deliveryVi } from "../../text/delivery.vi";
import type { DeliveryWords, EntryNames } from "../../text/delivery-words";
import type { Language } from "../../text/language";
import { showCount } from "../../text/numbers";

export interface DeliverySpeech {
  readonly say: DeliveryWords;
  readonly entries: EntryNames;
  readonly count: (value: number) => string;
}

export function deliverySpeech(language: Language, entries: readonly Pick<CatalogueEntry, "code" | "vi" | "en">[]): DeliverySpeech {
  const say = language === "vi" ? deliveryVi : deliveryEn;
  return { say, entries: new Map(entries.map((entry) => [entry.code, entry[language]])), count: (value) => showCount(value, language) };
}
