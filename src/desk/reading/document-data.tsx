import { makeStyles, tokens } from "@fluentui/react-components";
import { entryOf } from "../../domain/catalogue-lookup";
import type { EdocRecord } from "../../domain/submission";
import { showDate, showMoment } from "../../text/dates";
import { documentTypeName } from "../../text/document-type-names";
import { quote } from "../../text/quote";
import { tagFields } from "../../text/tag-fields";
import { actName } from "../acts/act-name";
import { tagOfRow } from "../acts/correct-draft";
import { useDesk } from "../desk-context";
import type { Row } from "../queue/row";

/** What is known of the document, and what the desk has done with it. Fields nobody filled in are left out. */
export function DocumentData({ row, record }: { readonly row: Row; readonly record: EdocRecord | null }) {
  const { words, rules, language } = useDesk();
  const styles = useStyles();
  const names = tagFields[language];
  const tag = tagOfRow(row, record, rules.catalogue);
  const entry = entryOf(tag.entry, rules.catalogue);
  const { arrival } = row;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.unit, arrival.facts === null ? null : quote(row.unitName, 120)],
    [names.entry, tag.entry === "" ? null : entry === null ? quote(tag.entry, 60) : `${entry.code} ${language === "en" ? entry.en : entry.vi}`],
    [names.type, tag.type === null ? null : quote(documentTypeName(tag.type, language), 100)],
    [names.symbol, tag.symbol === null ? null : quote(tag.symbol, 60)],
    [names.issuedDate, tag.issuedDate === null ? null : showDate(tag.issuedDate)],
    [names.issuer, tag.issuer === null ? null : quote(tag.issuer, 200)],
    [names.subject, tag.subject === null ? null : quote(tag.subject, 500)],
    [names.signer, tag.signer === null ? null : quote(tag.signer, 60)],
    [names.urgency, tag.urgency],
    [names.destinations, tag.destinations.length === 0 ? null : tag.destinations.map((one) => words.destination[one]).join(", ")],
    [words.suppliedBy, quote(record?.suppliedBy ?? arrival.from, 100) || null],
    [words.arrivedAt, showMoment(arrival.arrivedAt)],
  ];
  const further = arrival.facts?.further.length ?? 0;
  const deeds = arrival.desk?.deeds ?? [];
  return (
    <section aria-label={words.data} className={styles.card}>
      <dl className={styles.data}>
        {lines.map(([name, value]) => value !== null && (
          <div key={name} className={styles.line}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {further > 0 && <p className={styles.note}>{words.further(further)}</p>}
      {deeds.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.deeds.heading}</h3>
          <ul className={styles.deeds}>
            {deeds.map(({ said, by, at, sent, undone }) => (
              <li key={`${at} ${said.kind}`}>
                {words.deeds.line(actName(said.kind, words) ?? "—", quote(by, 60), showMoment(at))}
                {undone !== null ? ` (${words.deeds.undone(quote(undone.by, 60))})` : sent ? "" : ` (${words.deeds.unsent})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  card: { padding: "12px 16px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  data: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  line: { display: "grid", gridTemplateColumns: "minmax(120px, 190px) minmax(0, 1fr)", columnGap: "12px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  deeds: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
