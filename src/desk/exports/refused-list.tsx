import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { quote } from "../../text/quote";
import type { Row } from "../queue/row";
import type { RefusedRow } from "./export-work";
import { useExportsWords } from "./exports-speech";

interface RefusedListProps {
  readonly refused: readonly RefusedRow[];
  readonly looked: ReadonlySet<string>;
  change(looked: ReadonlySet<string>): void;
  open(row: Row): void;
}

/** What did not go into the package. Where only a reading is lacking, a person who has looked may say so. */
export function RefusedList({ refused, looked, change, open }: RefusedListProps) {
  const say = useExportsWords();
  const styles = useStyles();
  const set = (key: string, is: boolean): void => change(new Set(is ? [...looked, key] : [...looked].filter((one) => one !== key)));
  return (
    <>
      <p className={styles.head}>{say.refused(refused.length)}</p>
      <ul className={styles.list}>
        {refused.map(({ row, reasons }) => {
          const name = quote(row.symbol || row.subject, 80);
          return (
            <li key={row.key} className={styles.item}>
              <Button size="small" appearance="transparent" className={styles.name} aria-label={say.open(name)} onClick={() => open(row)}>{name}</Button>
              <ul className={styles.reasons}>
                {reasons.map((reason) => (
                  <li key={JSON.stringify(reason)}>{say.refusal(reason)}</li>
                ))}
              </ul>
              {reasons.every(({ kind }) => kind === "unread") && <Checkbox label={say.looked(name)} checked={looked.has(row.key)} onChange={(_, { checked }) => set(row.key, checked === true)} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  name: { padding: 0, minWidth: 0, justifyContent: "flex-start", textAlign: "left", color: tokens.colorBrandForegroundLink, overflowWrap: "anywhere" },
  reasons: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});
