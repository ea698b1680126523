import type { PersonalDetail } from "../finding";
import { bankAccounts } from "./bank-accounts";
import { birthDates } from "./birth-dates";
import { homeAddresses } from "./home-addresses";
import { identityNumbers } from "./identity-numbers";
import { pageOf } from "./page";
import { phones } from "./phones";

/** So many of one kind are no accident; one number of an identity card is one too many. Phones alone say nothing: officials have them too. */
const enough: Readonly<Partial<Record<PersonalDetail, number>>> = { "identity-number": 1, "birth-date": 2, "home-address": 2, "bank-account": 2 };

/** What a page says of private persons, by kind and count; empty when it says nothing, or so little that it may be anything else. */
export function personalDetails(lines: readonly string[]): readonly { readonly detail: PersonalDetail; readonly count: number }[] {
  const page = pageOf(lines);
  const details = [
    { detail: "identity-number" as const, count: identityNumbers(page) },
    { detail: "birth-date" as const, count: birthDates(page) },
    { detail: "home-address" as const, count: homeAddresses(page) },
    { detail: "bank-account" as const, count: bankAccounts(page) },
    { detail: "phone" as const, count: phones(page) },
  ];
  const isPersonal = details.some(({ detail, count }) => count >= (enough[detail] || Infinity));
  return isPersonal ? details.filter(({ count }) => count > 0) : [];
}
