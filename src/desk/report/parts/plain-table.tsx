import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useReportStyles } from "./report-styles";

export interface PlainColumn {
  readonly name: string;
  readonly words?: boolean;
}

interface PlainTableProps {
  readonly caption: string;
  readonly columns: readonly PlainColumn[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** A table as it is: what a chart shows in bars, and whatever else is to be read row by row. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
  const styles = useTableStyles();
  const texts = useReportStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={texts.hidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, words }) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head, !words && styles.number)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], at) => (
            <tr key={at} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {first}
              </th>
              {rest.map((text, place) => (
                <td key={place} className={mergeClasses(styles.cell, columns[place + 1]?.words ? styles.words : styles.number)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` }, "@media print": { overflowX: "visible" } },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, "@media print": { fontSize: "7.5pt", lineHeight: "1.25" } },
  row: { "@media print": { breakInside: "avoid" } },
  cell: { padding: "6px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top", "@media print": { padding: "2px 4px" } },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold, textAlign: "left", verticalAlign: "bottom" },
  first: { textAlign: "left", fontWeight: tokens.fontWeightRegular, minWidth: "120px", overflowWrap: "anywhere" },
  words: { minWidth: "110px", overflowWrap: "anywhere" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
