import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison, MonthReport } from "../../../report/month-report";
import { figuresShown, knownUnits, totalOf, unitFigures, type FigureName } from "../../../report/files/unit-figures";
import { useSpeech, type Speech } from "../report-words";
import { Section } from "./section";

const shown: readonly FigureName[] = ["supplied", "settled", "waiting", "overdue", "returned", "median", "sameDay", "share", "unchecked"];

/** The figures a leader asks for first, with what they are measured against. */
export function Headline({ report }: { readonly report: MonthReport }) {
  const speech = useSpeech();
  const { say, figure } = speech;
  const styles = useStyles();
  return (
    <Section title={say.headline.title}>
      <dl className={styles.list}>
        {figuresShown(report, shown).map((name) => (
          <div key={name} className={styles.item}>
            <dt className={styles.name}>{say.figures[name].name}</dt>
            <dd className={styles.value}>{figure(totalOf(name, report), unitFigures[name].kind)}</dd>
            {besides(name, report, speech).map((line) => (
              <dd key={line} className={styles.beside}>
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function besides(name: FigureName, report: MonthReport, { say, count }: Speech): readonly string[] {
  if (unitFigures[name].from === "own") {
    const { known, all } = knownUnits(report.units);
    return [say.headline.ofSent(count(known), count(all))];
  }
  if (name !== "supplied") return [];
  const { lastMonth, lastYear } = report.before;
  const against = ({ month, total }: Comparison) => {
    const change = report.total.supplied - total.supplied;
    if (total.supplied === 0) return say.headline.noneBefore(say.month(month));
    return say.headline.against(change === 0 ? "same" : change > 0 ? "more" : "less", count(Math.abs(change)), say.month(month));
  };
  const lines = [lastMonth, lastYear].flatMap((one) => (one === null ? [] : [against(one)]));
  return lines.length === 0 ? [say.headline.notRead] : lines;
}

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))", gap: "12px" },
  item: { padding: "10px 12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, "@media print": { breakInside: "avoid" } },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  beside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
