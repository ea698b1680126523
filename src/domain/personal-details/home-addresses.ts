import { matches, type Page } from "./page";

const label = /(?:(?:thuong|tam|cu) tru(?: tai)?|\btru tai|ho khau(?: thuong tru)?|\bhktt|noi o(?: hien (?:nay|tai))?|cho o(?: hien (?:nay|tai))?) ?:? ?(?:tai )?/g;
/** The small places of an address; a province alone is nobody's home. */
const numbered = /^(?:so (?:nha )?\d|\d{1,4}[a-z]?[,/ ]|(?:to|ngo|ngach|hem|khu|khoi|can ho|phong) \d)/;
const named = /^(?:so nha|to dan pho|thon|ap|xom|khu pho|khu|khoi|ban|phuong|xa|thi tran|duong|pho|chung cu) /;

/** Where private persons live: a label followed by a real place, not a form's blank or a rule about places of residence. */
export function homeAddresses({ text, folded }: Page): number {
  return matches(label, folded).filter((match) => {
    const at = match.index + match[0].length;
    const place = folded.slice(at, at + 60);
    const isNamed = named.exec(place);
    const first = isNamed ? text.charAt(at + isNamed[0].length) : "";
    return numbered.test(place) || (first !== "" && (first !== first.toLowerCase() || /\d/.test(first)));
  }).length;
}
