import { Button, SearchBox, Select, ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, KeyboardRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ReactNode, RefObject } from "react";
import type { DeskPlace } from "../../domain/arrival";
import type { Destination } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import type { QueueState } from "../../text/desk-words";
import { quote } from "../../text/quote";
import { useDesk } from "../desk-context";
import { choices, isIn, noFilter, type Counts, type Filter } from "./filter";
import type { Row } from "./row";

interface FilterBarProps {
  readonly filter: Filter;
  change(filter: Filter): void;
  readonly rows: readonly Row[];
  readonly counts: Counts;
  readonly unread: Readonly<Partial<Record<DeskPlace, number>>>;
  readonly shown: number;
  readonly reading: number | null;
  readonly search: RefObject<HTMLInputElement | null>;
  refresh(): void;
  showKeys(): void;
  toList(): void;
  /** Beside the buttons of the list. */
  readonly more: ReactNode;
}

const states: readonly QueueState[] = ["waiting", "overdue", "under-way", "settled", "returned"];
const allDestinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

export function FilterBar({ filter, change, rows, counts, unread, shown, reading, search, refresh, showKeys, toList, more }: FilterBarProps) {
  const { words, rules, language } = useDesk();
  const styles = useStyles();
  const inState = useMemo(() => rows.filter((row) => isIn(row, filter.state)), [rows, filter.state]);
  const units = useMemo(() => choices(inState, ({ unit }) => unit), [inState]);
  const entries = useMemo(() => choices(inState, ({ entry }) => entry), [inState]);
  const nameOfUnit = (code: string): string => rules.policy.units.find((unit) => unit.code === code)?.name ?? code;
  const nameOfEntry = (code: string): string => {
    const entry = entryOf(code, rules.catalogue);
    return code === "" ? words.filters.unknown : entry === null ? code : `${code} ${language === "en" ? entry.en : entry.vi}`;
  };
  const narrowed = filter.destination !== null || filter.unit !== null || filter.entry !== null || filter.words !== "";
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={words.stateList} className={styles.states}>
        {states.map((state) => (
          <ToggleButton key={state} size="small" shape="circular" appearance={filter.state === state ? "primary" : "subtle"} className={styles.state} checked={filter.state === state} onClick={() => change({ ...filter, state, unit: null, entry: null })}>
            {words.states[state]}
            <span className={mergeClasses(styles.count, state === "overdue" && counts.overdue > 0 && filter.state !== state && styles.late)}>{state === "overdue" ? counts.overdue : counts[state] + (unread[state] ?? 0)}</span>
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <SearchBox
          ref={search}
          className={styles.search}
          value={filter.words}
          placeholder={words.search}
          aria-label={words.search}
          aria-keyshortcuts="/"
          onChange={(_, { value }) => change({ ...filter, words: value })}
          onKeyDown={(event) => (event.key === "Enter" || event.key === "ArrowDown") && (event.preventDefault(), toList())}
        />
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} aria-label={words.refresh} title={words.refresh} onClick={refresh} />
        {more}
        <Button appearance="subtle" icon={<KeyboardRegular />} aria-label={words.keys.show} title={words.keys.show} onClick={showKeys} />
      </div>
      <div className={styles.line}>
        <Select className={styles.choice} size="small" aria-label={words.filters.destination} value={filter.destination ?? ""} onChange={(_, { value }) => change({ ...filter, destination: allDestinations.find((one) => one === value) ?? null })}>
          <option value="">{`${words.filters.destination}: ${words.filters.all}`}</option>
          {allDestinations.map((one) => (
            <option key={one} value={one}>{words.destination[one]}</option>
          ))}
        </Select>
        <Select className={styles.choice} size="small" aria-label={words.filters.unit} value={filter.unit ?? ""} onChange={(_, { value }) => change({ ...filter, unit: value === "" ? null : value })}>
          <option value="">{`${words.filters.unit}: ${words.filters.all}`}</option>
          {units.map(({ value, count }) => (
            <option key={value} value={value}>{`${quote(nameOfUnit(value), 70)} (${count})`}</option>
          ))}
        </Select>
        <Select className={styles.choice} size="small" aria-label={words.filters.entry} value={filter.entry === null ? "all" : `=${filter.entry}`} onChange={(_, { value }) => change({ ...filter, entry: value === "all" ? null : value.slice(1) })}>
          <option value="all">{`${words.filters.entry}: ${words.filters.all}`}</option>
          {entries.map(({ value, count }) => (
            <option key={value} value={`=${value}`}>{`${quote(nameOfEntry(value), 70)} (${count})`}</option>
          ))}
        </Select>
      </div>
      <div className={styles.foot}>
        <span role="status">{reading === null ? words.found(shown, filter.state === "overdue" ? counts.overdue : counts[filter.state]) : words.reading(reading)}</span>
        {narrowed && (
          <Button size="small" appearance="transparent" className={styles.clear} onClick={() => change({ state: filter.state, ...noFilter })}>
            {words.filters.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: "8px 12px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  states: { display: "flex", flexWrap: "wrap", gap: "4px" },
  state: { minWidth: 0, columnGap: "6px", fontWeight: tokens.fontWeightRegular },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorPaletteRedForeground1 },
  line: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  search: { flexGrow: 1, flexBasis: "180px", minWidth: 0, maxWidth: "none" },
  choice: { flexGrow: 1, flexBasis: "110px", minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  clear: { color: tokens.colorBrandForegroundLink, minWidth: 0 },
});
