import type { SendFindingKind } from "../domain/finding";
import { capital } from "./finding-parts";
import { partsEn } from "./finding-parts.en";
import type { FindingWords } from "./finding-words";
import { quote } from "./quote";

const { Place, people, reason, files, entries } = partsEn;

/** What is wrong, in English, in the shape of the Vietnamese. */
export const findingEn: FindingWords<SendFindingKind>["reasons"] = {
  "outside-address": ({ recipients }) => `${people(recipients)}: not a mailbox issued by the ministry, so it has no validity in the exchange of information.`,
  "look-alike-address": ({ recipients }) => `${people(recipients)}: ${reason(recipients)}`,
  "denied-address": ({ recipients }) => `${people(recipients)}: ${reason(recipients)}`,
  "unreadable-address": ({ recipients }) => `${people(recipients)}: ${reason(recipients)}`,
  "state-address": ({ recipients }) => `${people(recipients)}: not issued by the Ministry of Justice.`,
  "outside-sender": ({ address }) => `Mail from ${quote(address)} has no validity in the exchange of information with units and persons of the ministry.`,
  "foreign-sender": ({ address }) => `The mail is sent by ${quote(address)}, a mailbox the ministry did not issue.`,
  "personal-sender": ({ address, entry }) => `A document of entry ${quote(entry, 12)} is being sent from ${quote(address)}; it has information value inside the ministry when sent from the unit's common mailbox.`,
  "not-supplied": ({ documents }) => `${capital(files(documents))} belongs to entry ${entries(documents)} and is to be supplied when it is issued.`,
  "draft-attached": ({ attachments }) => `${capital(files(attachments))} is a draft; only the letter goes out, the draft is posted under “Mục Văn bản lấy ý kiến nội bộ”.`,
  "secrecy-mark": ({ mark, where }) => `${Place(where)} is marked ${mark}; it may not be sent by mail and is never supplied.`,
  "withheld-document": ({ entry, where, recipients }) => `${Place(where)} is withheld (${quote(entry, 12)}: personnel, petitions, personal data) and is on its way to ${people(recipients)}.`,
  "missing-attachment": ({ phrase }) => `The mail says “${quote(phrase, 40)}” but has no file.`,
  "unread-attachment": ({ attachments }) => `${capital(files(attachments))} could not be read and was judged by name only.`,
  "recipients-incomplete": ({ seen }) => (seen === 0 ? "The recipients of this mail could not be read, so no address was checked. Press Try again, or close this pane and open it again." : `Outlook let us read ${seen} recipients only; there may be more.`),
};
