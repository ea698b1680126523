import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthReport, UnitRow } from "../../../report/month-report";
import { figureOf, figuresShown, totalOf, unitFigures, type FigureName } from "../../../report/files/unit-figures";
import { useSpeech } from "../report-words";
import { FigureHead } from "./figure-head";
import { useTableStyles } from "./plain-table";
import { useReportStyles } from "./report-styles";
import { Section } from "./section";
import type { Sorting } from "./sorting";
import { sourceOf } from "../../../report/files/source-of";
import { unitName } from "../../../report/files/unit-name";

/** Every figure of every unit; in the policy's order until somebody sorts it, each figure explained to who asks. */
export function UnitTable({ report }: { readonly report: MonthReport }) {
  const { say, figure } = useSpeech();
  const table = useTableStyles();
  const texts = useReportStyles();
  const styles = useStyles();
  const [sorting, sort] = useState<Sorting | null>(null);
  const [explained, explain] = useState<FigureName | null>(null);
  const names = figuresShown(report);
  const from = (source: "supply" | "own") => names.filter((name) => unitFigures[name].from === source);
  return (
    <Section title={say.table.title}>
      <div role="status" className={mergeClasses(styles.explained, texts.onScreen, explained === null && styles.quiet)}>
        {explained !== null && (
          <>
            <p className={texts.body}>
              <strong>{say.figures[explained].name}.</strong> {say.figures[explained].what} {say.figures[explained].cannot}
            </p>
            <Button size="small" onClick={() => explain(null)}>
              {say.table.close}
            </Button>
          </>
        )}
      </div>
      {sorting !== null && (
        <Button size="small" className={mergeClasses(styles.back, texts.onScreen)} onClick={() => sort(null)}>
          {say.table.inPolicyOrder}
        </Button>
      )}
      <div className={table.scroll} role="region" aria-label={say.table.scroll} tabIndex={0}>
        <table className={table.table}>
          <caption className={texts.hidden}>{say.table.title}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className={mergeClasses(table.cell, table.head, styles.kept)}>
                {say.column.unit}
              </th>
              {from("supply").length > 0 && (
                <th scope="colgroup" colSpan={from("supply").length} className={mergeClasses(table.cell, table.head)}>
                  {say.groups.supply}
                </th>
              )}
              <th scope="colgroup" colSpan={from("own").length + 1} className={mergeClasses(table.cell, table.head)}>
                {say.groups.own}
              </th>
            </tr>
            <tr>
              {names.map((name) => (
                <FigureHead key={name} name={name} sorting={sorting} explained={explained === name} sort={sort} explain={() => explain(explained === name ? null : name)} />
              ))}
              <th scope="col" className={mergeClasses(table.cell, table.head)}>
                {say.column.source}
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted(report.units, sorting).map((row) => (
              <tr key={row.unit ?? ""} className={table.row}>
                <th scope="row" className={mergeClasses(table.cell, table.first, styles.kept)}>
                  {unitName(row, say)}
                </th>
                {names.map((name) => (
                  <td key={name} className={mergeClasses(table.cell, table.number)}>
                    {figure(figureOf(name, row), unitFigures[name].kind)}
                  </td>
                ))}
                <td className={mergeClasses(table.cell, table.words)}>{sourceOf(row.ownSource, say)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={table.row}>
              <th scope="row" className={mergeClasses(table.cell, table.head, styles.kept)}>
                {say.column.total}
              </th>
              {names.map((name) => (
                <td key={name} className={mergeClasses(table.cell, table.head, table.number)}>
                  {figure(totalOf(name, report), unitFigures[name].kind)}
                </td>
              ))}
              <td className={mergeClasses(table.cell, table.head)} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

/** What is not known stands last, whichever way. */
function sorted(units: readonly UnitRow[], sorting: Sorting | null): readonly UnitRow[] {
  if (sorting === null) return units;
  const value = (row: UnitRow) => figureOf(sorting.by, row);
  return [...units].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sorting.down ? b - a : a - b;
  });
}

const useStyles = makeStyles({
  explained: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, border: "1px solid transparent", backgroundColor: tokens.colorNeutralBackground3 },
  quiet: { position: "absolute", padding: 0, border: 0 },
  back: { alignSelf: "flex-start" },
  kept: { position: "sticky", left: 0, zIndex: 1, minWidth: "150px", backgroundColor: tokens.colorNeutralBackground1, "@media (max-width: 480px)": { position: "static" }, "@media print": { position: "static", minWidth: "90px" } },
});
