import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MonthReport, SupplyFigures } from "../../../report/month-report";
import { figureOf } from "../../../report/files/unit-figures";
import { useSpeech } from "../report-words";
import { Bars } from "./bars";
import { PlainTable } from "./plain-table";
import { unitName } from "../../../report/files/unit-name";
import { Section } from "./section";

/** The month in pictures, each with the table it was drawn from. */
export function Charts({ report }: { readonly report: MonthReport }) {
  const { say } = useSpeech();
  return (
    <Section title={say.charts.title}>
      {report.units.length > 1 && <UnitChart report={report} />}
      <TrendChart report={report} />
      <DelayChart report={report} />
    </Section>
  );
}

/** What became of each unit's documents. */
function UnitChart({ report: { units, total } }: { readonly report: MonthReport }) {
  const { say, count } = useSpeech();
  const names = [say.figures.settled.name, say.figures.waiting.name, say.figures.returned.name] as const;
  const parts = ({ settled, waiting, returned }: SupplyFigures) => [{ look: "solid", value: settled } as const, { look: "striped", value: waiting } as const, { look: "dotted", value: returned } as const];
  return (
    <Figure title={say.charts.units}>
      <Bars
        label={say.charts.unitsLabel(count(total.supplied), count(total.settled), count(total.waiting), count(total.returned))}
        bars={units.map((row) => ({ name: unitName(row, say), parts: parts(row.supply), said: count(row.supply.supplied) }))}
        legend={[{ look: "solid", name: names[0] }, { look: "striped", name: names[1] }, { look: "dotted", name: names[2] }]}
      />
      <PlainTable
        caption={say.charts.units}
        columns={[{ name: say.column.unit, words: true }, ...names.map((name) => ({ name })), { name: say.figures.supplied.name }]}
        rows={units.map((row) => [unitName(row, say), ...[row.supply.settled, row.supply.waiting, row.supply.returned, row.supply.supplied].map(count)])}
      />
    </Figure>
  );
}

/** Against last month and the same month last year; a month that was not read is not drawn. */
function TrendChart({ report: { total, month, before } }: { readonly report: MonthReport }) {
  const { say, count } = useSpeech();
  const months = [
    { name: say.charts.now, look: "solid", month, total } as const,
    ...(before.lastMonth === null ? [] : [{ name: say.charts.lastMonth, look: "striped", ...before.lastMonth } as const]),
    ...(before.lastYear === null ? [] : [{ name: say.charts.lastYear, look: "dotted", ...before.lastYear } as const]),
  ];
  // Against nothing there is nothing to see; the headline says so.
  if (months.slice(1).every(({ total }) => total.supplied === 0)) return null;
  const shown = ["supplied", "settled", "overdue"] as const;
  return (
    <Figure title={say.charts.trend}>
      <Bars
        label={say.charts.trendLabel(count(total.supplied), say.month(month))}
        bars={shown.flatMap((figure) => months.map(({ look, total }, at) => ({ name: at === 0 ? say.figures[figure].name : "", parts: [{ look, value: total[figure] }], said: count(total[figure]) })))}
        legend={months.map(({ look, name, month }) => ({ look, name: `${name} (${say.month(month)})` }))}
      />
      <PlainTable
        caption={say.charts.trend}
        columns={[{ name: say.choose.month, words: true }, ...shown.map((figure) => ({ name: say.figures[figure].name }))]}
        rows={months.map(({ month, total }) => [say.month(month), ...shown.map((figure) => count(total[figure]))])}
      />
    </Figure>
  );
}

/** How long from issue to supply; units with no document whose day is known are in the table only. */
function DelayChart({ report: { units, total } }: { readonly report: MonthReport }) {
  const { say, figure, count } = useSpeech();
  const known = units.filter(({ supply }) => supply.delay.median !== null);
  if (known.length === 0) return null;
  return (
    <Figure title={say.charts.delay}>
      <Bars
        label={say.charts.delayLabel(total.delay.median === null ? null : figure(total.delay.median, "days"))}
        bars={known.map((row) => ({ name: unitName(row, say), parts: [{ look: "solid", value: row.supply.delay.median! }], said: `${figure(row.supply.delay.median, "days")} ${say.charts.day}` }))}
        legend={[{ look: "solid", name: say.figures.median.name }]}
      />
      <PlainTable
        caption={say.charts.delay}
        columns={[{ name: say.column.unit, words: true }, { name: say.figures.median.name }, { name: say.figures.sameDay.name }, { name: say.figures.supplied.name }]}
        rows={units.map((row) => [unitName(row, say), figure(row.supply.delay.median, "days"), figure(figureOf("sameDay", row), "share"), count(row.supply.supplied)])}
      />
    </Figure>
  );
}

function Figure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.beside}>{children}</div>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { margin: 0, padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0, "@media print": { breakInside: "avoid" } },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  beside: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "24px", rowGap: tokens.spacingVerticalM, alignItems: "start", "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
});
