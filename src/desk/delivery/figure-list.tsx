import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { OwnFigures } from "../../domain/own-figures";
import { namedFigures } from "../../domain/single-figures";
import type { DeliverySpeech } from "./delivery-speech";

interface FigureListProps {
  readonly counted: OwnFigures;
  /** As typed, by name of the figure; one that is missing stands as counted. */
  readonly typed: ReadonlyMap<string, string>;
  /** `null` while nobody corrects anything. */
  readonly type: ((figure: string, value: string) => void) | null;
  readonly speech: DeliverySpeech;
}

/** Every figure that would go, in four groups; each a field once somebody corrects. */
export function FigureList({ counted, typed, type, speech }: FigureListProps) {
  const { say, entries } = speech;
  const styles = useStyles();
  const heading = useId();
  const named = [...namedFigures(counted)];
  const groups = (["supply", "official", "unread", "unanswered"] as const).map((group) => ({ group, figures: named.filter(([name]) => groupOf(name) === group) }));
  return (
    <div className={styles.groups}>
      {groups
        .filter(({ figures }) => figures.length > 0)
        .map(({ group, figures }) => (
          <section key={group} aria-labelledby={`${heading}${group}`}>
            <h3 id={`${heading}${group}`} className={styles.group}>
              {say.groups[group]}
            </h3>
            <dl className={styles.list}>
              {figures.map(([name, value]) => (
                <div key={name} className={styles.row}>
                  {type === null ? (
                    <>
                      <dt>{say.figure(name, entries)}</dt>
                      <dd className={styles.value}>{speech.count(value)}</dd>
                    </>
                  ) : (
                    <FigureField name={name} value={value} typed={typed.get(name)} type={(text) => type(name, text)} speech={speech} />
                  )}
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}

interface FigureFieldProps {
  readonly name: string;
  readonly value: number;
  readonly typed: string | undefined;
  type(text: string): void;
  readonly speech: DeliverySpeech;
}

function FigureField({ name, value, typed, type, speech: { say, entries, count } }: FigureFieldProps) {
  const styles = useStyles();
  const text = useId();
  const isWrong = typed !== undefined && figureTyped(typed) === null;
  const differs = typed !== undefined && figureTyped(typed) !== value;
  return (
    <>
      <dt id={text}>{say.figure(name, entries)}</dt>
      <dd className={styles.value}>
        <Field size="small" validationState={isWrong ? "error" : "none"} validationMessage={isWrong ? say.notANumber : undefined} hint={differs ? say.counted(count(value)) : undefined}>
          <Input className={styles.field} size="small" inputMode="numeric" aria-labelledby={text} value={typed ?? String(value)} onChange={(_, { value: now }) => type(now)} />
        </Field>
      </dd>
    </>
  );
}

/** `null` unless it is a whole number; "1.204" as it is written here is one. */
export function figureTyped(text: string): number | null {
  const digits = text.trim().replace(/[.,\s](?=\d{3}(?!\d))/g, "");
  return /^\d{1,8}$/.test(digits) ? Number(digits) : null;
}

function groupOf(name: string): "supply" | "official" | "unread" | "unanswered" {
  const first = name.split("/", 1)[0];
  return first === "unread" || first === "unanswered" ? first : first === "sent" || first === "notNeeded" ? "supply" : "official";
}

const useStyles = makeStyles({
  groups: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(280px, 100%), 1fr))", gap: "12px 24px" },
  group: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "12px", padding: "2px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  value: { margin: 0, flexShrink: 0, maxWidth: "50%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  field: { minWidth: 0, width: "88px", maxWidth: "100%" },
});
