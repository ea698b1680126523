import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { FigureName } from "../../../report/files/unit-figures";
import { useSpeech } from "../report-words";
import { useTableStyles } from "./plain-table";
import { useReportStyles } from "./report-styles";
import type { Sorting } from "./sorting";

interface FigureHeadProps {
  readonly name: FigureName;
  readonly sorting: Sorting | null;
  readonly explained: boolean;
  readonly sort: (by: Sorting) => void;
  readonly explain: () => void;
}

/** The head of one figure: a press sorts by it, the other button says what it is and what it cannot know. */
export function FigureHead({ name, sorting, explained, sort, explain }: FigureHeadProps) {
  const { say } = useSpeech();
  const table = useTableStyles();
  const texts = useReportStyles();
  const styles = useStyles();
  const here = sorting?.by === name ? sorting : null;
  const words = say.figures[name].name;
  return (
    <th scope="col" aria-sort={here === null ? undefined : here.down ? "descending" : "ascending"} className={mergeClasses(table.cell, table.head)}>
      <span className={styles.printed}>{words}</span>
      <span className={mergeClasses(styles.buttons, texts.onScreen)}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.sort}
          aria-label={say.table.sort(words)}
          icon={here === null ? undefined : here.down ? <ArrowDown16Regular /> : <ArrowUp16Regular />}
          iconPosition="after"
          onClick={() => sort({ by: name, down: here === null || !here.down })}
        >
          {words}
        </Button>
        <Button appearance="transparent" size="small" aria-label={say.table.explain(words)} aria-expanded={explained} icon={<Info16Regular />} onClick={explain} />
      </span>
    </th>
  );
}

const useStyles = makeStyles({
  printed: { display: "none", "@media print": { display: "inline" } },
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-end", justifyContent: "flex-end" },
  sort: { minWidth: "76px", paddingLeft: "2px", paddingRight: "2px", whiteSpace: "normal", textAlign: "right", justifyContent: "flex-end" },
});
