import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { showDate, showMoment } from "../../text/dates";
import { quote } from "../../text/quote";
import { useDesk } from "../desk-context";
import type { Row } from "./row";
import { rowSays } from "./row-says";

/** Every row is as high as every other: then none has to be measured. */
export const rowHeight = 78;

export const rowId = ({ key }: Row): string => `row-${key.replace(/[^\w-]/g, "_")}`;

interface QueueRowProps {
  readonly row: Row;
  readonly top: number;
  readonly position: number;
  readonly of: number;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  open(key: string): void;
  toggle(key: string): void;
  reach(key: string): void;
}

/** One line of the queue; plain elements, for hundreds are made while a person scrolls. */
export const QueueRow = memo(function QueueRow({ row, top, position, of, isAt, isChosen, isOpen, open, toggle, reach }: QueueRowProps) {
  const { words } = useDesk();
  const styles = useStyles();
  const { arrival, symbol, subject, unitName, destinations, due, overdue, key } = row;
  const says = rowSays(row, words);
  const click = (event: React.MouseEvent): void => (event.shiftKey ? reach(key) : event.ctrlKey || event.metaKey ? toggle(key) : open(key));
  return (
    <div
      id={rowId(row)}
      role="option"
      aria-selected={isChosen}
      aria-current={isOpen || undefined}
      aria-setsize={of}
      aria-posinset={position}
      className={mergeClasses(styles.row, isChosen && styles.chosen, isOpen && styles.open, isAt && styles.at)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={click}
    >
      <span
        aria-hidden
        data-check=""
        className={mergeClasses(styles.check, isChosen && styles.checked)}
        onClick={(event) => {
          event.stopPropagation();
          if (event.shiftKey) reach(key);
          else toggle(key);
        }}
      >
        {isChosen ? <CheckmarkCircleFilled fontSize={20} /> : <CircleRegular fontSize={20} />}
      </span>
      <span className={styles.first}>
        <span className={styles.symbol}>{symbol === "" ? quote(subject, 120) : quote(symbol, 60)}</span>
        {due !== null && <span data-late={overdue ? "" : undefined} className={overdue ? mergeClasses(styles.late, isChosen && styles.lateChosen) : styles.due}>{overdue ? words.overdueSince(showDate(due)) : words.due(showDate(due))}</span>}
      </span>
      <span className={styles.second}>{symbol === "" ? (says ?? "") : quote(subject, 200)}</span>
      <span className={styles.third}>
        {symbol !== "" && says !== null && <span className={styles.note}>{says} · </span>}
        {quote(unitName, 80)}
        {destinations.length > 0 && ` · ${destinations.map((one) => words.destination[one]).join(", ")}`}
        {` · ${showMoment(arrival.arrivedAt)}`}
      </span>
    </div>
  );
});

const cut = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

const useStyles = makeStyles({
  row: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    padding: "8px 12px 8px 44px",
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, "& [data-late]": { color: tokens.colorPaletteRedForeground2 } },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none", ":hover": { backgroundColor: "Highlight", "& [data-late]": { color: "inherit" } } } },
  open: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" } },
  at: { "[role=listbox]:focus-visible &": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", zIndex: 1 } },
  check: { position: "absolute", left: 0, top: 0, bottom: 0, width: "44px", display: "flex", alignItems: "center", justifyContent: "center", color: tokens.colorNeutralForeground3 },
  checked: { color: tokens.colorBrandForeground1, "@media (forced-colors: active)": { color: "inherit" } },
  first: { display: "flex", columnGap: "8px", alignItems: "baseline", minWidth: 0 },
  symbol: { ...cut, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  due: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  late: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { color: "inherit" } },
  /* On the darker ground of a chosen row, or one under the mouse, in dark colours the other red is too faint. */
  lateChosen: { color: tokens.colorPaletteRedForeground2 },
  second: { ...cut },
  third: { ...cut, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { color: "inherit" } },
  note: { fontWeight: tokens.fontWeightSemibold },
});
