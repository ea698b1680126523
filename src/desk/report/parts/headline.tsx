import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Comparison, MonthReport } from "../../../report/month-report";
import { figuresShown, knownUnits, totalOf, unitFigures, type FigureName } from "../../../report/files/unit-figures";
import { useSpeech, type Speech } from "../report-words";
import { Mark, Strip, type BarLook } from "./bars";
import { Section } from "./section";

/** What a leader asks: how much, how soon, out of how much. The first figure of each answers, the others say more of it. */
const answers: readonly (readonly [FigureName, ...FigureName[]])[] = [
  ["supplied", "settled", "waiting", "overdue", "returned"],
  ["sameDay", "median"],
  ["share", "sent", "unchecked"],
];

const looks: Partial<Record<FigureName, BarLook>> = { settled: "solid", waiting: "striped", returned: "dotted" };

/** The figures a leader asks for first, with what they are measured against. */
export function Headline({ report }: { readonly report: MonthReport }) {
  const speech = useSpeech();
  const { say, figure, count } = speech;
  const styles = useStyles();
  const { settled, waiting, returned } = report.total;
  return (
    <Section title={say.headline.title}>
      <div className={styles.answers}>
        {answers.map((names) => {
          const [first, ...more] = figuresShown(report, names);
          if (first === undefined) return null;
          const lines = besides(first, report, speech);
          return (
            <dl key={first} className={styles.answer}>
              <div>
                <dt className={styles.name}>{say.figures[first].name}</dt>
                <dd className={styles.value}>{figure(totalOf(first, report), unitFigures[first].kind)}</dd>
                {lines.map((line) => (
                  <dd key={line} className={styles.beside}>
                    {line}
                  </dd>
                ))}
                {first === "supplied" && report.total.supplied > 0 && (
                  <dd className={styles.strip}>
                    <Strip label={say.charts.unitsLabel(count(report.total.supplied), count(settled), count(waiting), count(returned))} parts={[{ look: "solid", value: settled }, { look: "striped", value: waiting }, { look: "dotted", value: returned }]} />
                  </dd>
                )}
              </div>
              {more.map((name) => {
                const total = totalOf(name, report);
                const look = looks[name];
                return (
                  <div key={name} className={mergeClasses(styles.more, name === "overdue" && styles.within, name === "overdue" && total !== 0 && styles.late)}>
                    <dt className={styles.mark}>
                      {look !== undefined && <Mark look={look} />}
                      {say.figures[name].name}
                    </dt>
                    <dd className={styles.small}>{figure(total, unitFigures[name].kind)}</dd>
                  </div>
                );
              })}
            </dl>
          );
        })}
      </div>
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
  answers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(240px, 100%), 1fr))", columnGap: "40px", rowGap: "24px", alignItems: "start" },
  answer: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0, "@media print": { breakInside: "avoid" } },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  strip: { margin: "4px 0 0" },
  beside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { display: "flex", justifyContent: "space-between", columnGap: "12px", paddingTop: "5px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  mark: { display: "inline-flex", alignItems: "center", columnGap: "8px" },
  within: { paddingLeft: "30px", borderTopStyle: "none" },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
