import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";

/** Told apart by pattern, so that colour only repeats it. */
export type BarLook = "solid" | "striped" | "dotted";

interface Part {
  readonly look: BarLook;
  readonly value: number;
}

interface Bar {
  readonly name: string;
  readonly parts: readonly Part[];
  /** The figure, at its end. */
  readonly said: string;
}

interface BarsProps {
  /** The whole chart in a sentence, for who cannot see it; the table beside it is the truth. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly legend: readonly { readonly look: BarLook; readonly name: string }[];
}

/** Bars from one zero, each of one or more parts. */
export function Bars({ label, bars, legend }: BarsProps) {
  const styles = useStyles();
  const id = useId();
  const longest = Math.max(1, ...bars.map(({ parts }) => lengthOf(parts)));
  return (
    <div role="img" aria-label={label} className={styles.chart}>
      <Patterns id={id} />
      {bars.map(({ name, parts, said }, at) => (
        <div key={at} className={styles.bar}>
          <span className={styles.name}>{name}</span>
          <Line id={id} parts={parts} longest={longest} />
          <span className={styles.said}>{said}</span>
        </div>
      ))}
      <div className={styles.legend}>
        {legend.map(({ look, name }) => (
          <span key={name} className={styles.mark}>
            <Mark look={look} />
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One whole and its parts, without words: those stand beneath it. */
export function Strip({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) {
  const id = useId();
  return (
    <div role="img" aria-label={label}>
      <Patterns id={id} />
      <Line id={id} parts={parts} longest={Math.max(1, lengthOf(parts))} />
    </div>
  );
}

/** How a part looks, beside its name. */
export function Mark({ look }: { readonly look: BarLook }) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Patterns id={id} />
      <svg aria-hidden width="22" height="12">
        <rect x="1" y="1" width="20" height="10" fill={fillOf(look, id)} className={mergeClasses(styles.part, styles[`${look}Edge`])} />
      </svg>
    </>
  );
}

function Patterns({ id }: { readonly id: string }) {
  const styles = useStyles();
  return (
    <svg aria-hidden className={styles.patterns} width="0" height="0">
      <pattern id={`${id}striped`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="6" className={styles.striped} />
      </pattern>
      <pattern id={`${id}dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.8" className={styles.dotted} />
      </pattern>
    </svg>
  );
}

function Line({ id, parts, longest }: { readonly id: string; readonly parts: readonly Part[]; readonly longest: number }) {
  const styles = useStyles();
  const starts = parts.map((_, place) => lengthOf(parts.slice(0, place)));
  return (
    <svg aria-hidden className={styles.line} width="100%" height="16">
      {parts.map(({ look, value }, place) =>
        value === 0 ? null : <rect key={place} x={`${(100 * starts[place]!) / longest}%`} y="1" width={`${(100 * value) / longest}%`} height="14" fill={fillOf(look, id)} className={mergeClasses(styles.part, styles[`${look}Edge`])} />,
      )}
    </svg>
  );
}

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);
const fillOf = (look: BarLook, id: string): string | undefined => (look === "solid" ? undefined : `url(#${id}${look})`);

const contrast = "@media (forced-colors: active)";
const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", rowGap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minWidth: 0 },
  patterns: { position: "absolute" },
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 38%) minmax(0, 1fr) 56px", columnGap: "8px", alignItems: "center", "@media print": { breakInside: "avoid" }, "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr) 56px" } },
  name: { overflowWrap: "anywhere", "@media (max-width: 480px)": { gridColumn: "1 / -1" } },
  line: { display: "block", overflow: "visible" },
  said: { fontVariantNumeric: "tabular-nums" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px", color: tokens.colorNeutralForeground2 },
  mark: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  part: { strokeWidth: "1px" },
  striped: { fill: tokens.colorPaletteMarigoldForeground1, [contrast]: { fill: "CanvasText" } },
  dotted: { fill: tokens.colorPaletteRedForeground1, [contrast]: { fill: "CanvasText" } },
  solidEdge: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1, [contrast]: { fill: "Highlight", stroke: "CanvasText" } },
  stripedEdge: { stroke: tokens.colorPaletteMarigoldForeground1, [contrast]: { stroke: "CanvasText" } },
  dottedEdge: { stroke: tokens.colorPaletteRedForeground1, [contrast]: { stroke: "CanvasText" } },
});
