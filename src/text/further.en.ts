import type { FurtherKind, PersonalDetail } from "../domain/finding";
import { capital } from "./finding-parts";
import { partsEn } from "./finding-parts.en";
import type { FindingWords } from "./finding-words";
import { quote } from "./quote";

const { Place, people, files } = partsEn;

const details: Readonly<Record<PersonalDetail, string>> = {
  "identity-number": "numbers of identity cards",
  "birth-date": "dates of birth",
  "home-address": "home addresses",
  "bank-account": "bank accounts",
  phone: "phone numbers",
};

/** The findings that take the whole reading of a mail, in English, in the shape of the Vietnamese. */
export const furtherEn: FindingWords<FurtherKind> = {
  titles: {
    "not-tagged": "Sent to the publication mailbox without its data",
    "personal-data": "Personal data in a document about to be published",
    "internal-circulation": "Document for internal circulation",
    "new-outside-domain": "A recipient outside is new to this conversation",
    "visible-recipients": "Many recipients outside see each other's addresses",
    "electronic-only": "This document goes electronically only, not on paper",
    "portal-not-named": "The portal is not named among the recipients",
    "unsigned-pdf": "PDF without a digital signature",
  },
  reasons: {
    "not-tagged": ({ documents }) => `${capital(files(documents))} is on its way to the publication mailbox without its data (entry, number and symbol, date, subject line).`,
    "personal-data": ({ where, details: found }) => `${Place(where)} has ${found.map(({ detail, count }) => `${details[detail]} (${count})`).join("; ")}; on the portal anyone can read them.`,
    "internal-circulation": ({ where, recipients }) => `${Place(where)} is marked LƯU HÀNH NỘI BỘ and is on its way to ${people(recipients)}.`,
    "new-outside-domain": ({ recipients }) => `${people(recipients)}: this domain stands nowhere in the mail you answer; they will read what is quoted as well.`,
    "visible-recipients": ({ recipients }) => `${recipients.length} recipients outside the ministry stand in To and Cc; each sees the addresses of all the others.`,
    "electronic-only": ({ phrase, documents }) => `The mail says “${quote(phrase, 60)}”, and ${files(documents)} is a report or reply between units of the ministry.`,
    "portal-not-named": ({ documents }) => `${capital(files(documents))} is of a kind that goes on the portal, but its list of recipients (Nơi nhận) does not name the portal.`,
    "unsigned-pdf": ({ documents }) => `No digital signature was seen in ${files(documents)}.`,
  },
  todo: {
    "not-tagged": "Press “Supply to the IT department” to write the data into the mail.",
    "personal-data": "Put a copy with these blacked out in its place, or choose the document-management system only when supplying it.",
    "internal-circulation": "Remove recipients outside the ministry; when supplying it, choose the document-management system only.",
    "new-outside-domain": "Remove the address if you do not mean to write to them.",
    "visible-recipients": "Move them to Bcc if they need not know each other.",
    "electronic-only": "No paper copy is needed; take the sentence out.",
    "portal-not-named": "Next time, name “Cổng Thông tin Bộ Tư pháp” under Nơi nhận.",
    "unsigned-pdf": "If there is a signed copy, send that one instead.",
  },
  legal: {
    "not-tagged": "The ministry's text of 29/03/2016, point 3: documents of the catalogue are supplied to the IT department; the fields are those of Decree 30/2020/NĐ-CP, annex VI.",
    "personal-data": null,
    "internal-circulation": "Decree 30/2020/NĐ-CP, annex I (marks of circulation).",
    "new-outside-domain": null,
    "visible-recipients": null,
    "electronic-only": "The ministry's text of 29/03/2016, point 4: official exchange between units of the ministry uses electronic documents only (monthly and quarterly reports; replies).",
    "portal-not-named": "Guidance of the Ministry Office, April 2013: documents issued by the ministry name “Cổng Thông tin Bộ Tư pháp” among their recipients.",
    "unsigned-pdf": "Decree 30/2020/NĐ-CP, article 5: an electronic document signed digitally by the competent person and the agency has the legal value of the paper original.",
  },
};
