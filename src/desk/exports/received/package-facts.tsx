import { makeStyles, tokens } from "@fluentui/react-components";
import type { EdxmlOrgan, EdxmlPackage } from "../../../documents/edxml/edxml-package";
import { showDate } from "../../../text/dates";
import { quote } from "../../../text/quote";
import { tagFields } from "../../../text/tag-fields";
import { useDesk } from "../../desk-context";
import { useExportsWords } from "../exports-speech";

/** Said of each of several agencies or places before it is cut. */
const mostNamed = 20;

/** What a package says of its document. Fields that say nothing are left out; the format's numbers, whose tables are not ours, too. */
export function PackageFacts({ content }: { readonly content: EdxmlPackage }) {
  const { language } = useDesk();
  const { received } = useExportsWords();
  const styles = useStyles();
  const names = tagFields[language];
  const { fields } = received;
  const { code, documentType, promulgationDate, signer, other, business, responseFor } = content;
  const days = (day: string | null): string | null => (day === null ? null : showDate(day));
  const lines: readonly (readonly [string, string | null])[] = [
    [names.symbol, [code.number, code.notation].filter((part) => part !== null).join("/") || null],
    [names.type, documentType.name],
    [names.issuedDate, days(promulgationDate)],
    [fields.place, content.place],
    [fields.from, organ(content.from)],
    [fields.to, listOf(content.to.map(organ))],
    [names.subject, content.subject],
    [fields.content, content.content === content.subject ? null : content.content],
    [names.signer, signer.fullName],
    [fields.position, [signer.competence, signer.position].filter((part) => part !== null).join(" ") || null],
    [fields.dueDate, days(content.dueDate)],
    [fields.sphere, other.sphere],
    [fields.pages, other.pageAmount],
    [fields.reason, business?.reason ?? null],
    [fields.about, listOf(responseFor.map((one) => [one.code ?? one.documentId, days(one.promulgationDate)].filter((part) => part !== null).join(", ")))],
    [fields.toPlaces, listOf(content.toPlaces)],
    [fields.documentId, content.documentId],
  ];
  return (
    <section aria-label={received.data} className={styles.card}>
      <dl className={styles.data}>
        {lines.map(([name, value]) => value !== null && value.trim() !== "" && (
          <div key={name} className={styles.line}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{quote(value, 500)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function organ({ organName, organId, organizationInCharge }: EdxmlOrgan): string | null {
  const name = organName ?? organizationInCharge;
  return name === null ? organId : organId === null ? name : `${name} (${organId})`;
}

function listOf(all: readonly (string | null)[]): string | null {
  const told = all.filter((one) => one !== null && one !== "");
  return told.length === 0 ? null : `${told.slice(0, mostNamed).join("; ")}${told.length > mostNamed ? "; …" : ""}`;
}

const useStyles = makeStyles({
  card: { padding: "12px 16px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  data: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  line: { display: "grid", gridTemplateColumns: "minmax(120px, 190px) minmax(0, 1fr)", columnGap: "12px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});
