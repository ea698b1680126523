import { Checkbox, Input, Select, makeStyles } from "@fluentui/react-components";
import type { FocusEvent } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { Destination } from "../../domain/catalogue";
import type { Urgency } from "../../domain/document";
import { showDate } from "../../text/dates";
import { readTypedDate } from "../../text/typed-date";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

/* The controls that the form of one document and that of several have in common; `data-field` is where the form looks for them. */

interface ControlProps<V> {
  readonly field: string;
  readonly value: V;
  change(value: V): void;
}

export function TextBox({ field, value, placeholder, change }: ControlProps<string> & { readonly placeholder?: string }) {
  const styles = useStyles();
  return <Input className={styles.control} data-field={field} value={value} placeholder={placeholder} onFocus={selectAll} onChange={(_, data) => change(data.value)} />;
}

/** On leaving it shows the day as it was understood, for the person to see before saving. */
export function DateBox({ field, value, now, change }: ControlProps<string> & { readonly now: () => string }) {
  const styles = useStyles();
  const tidy = (): void => {
    const read = readTypedDate(value, dayInVietnam(now()));
    if (read.kind === "day") change(showDate(read.day));
  };
  return <Input className={styles.control} data-field={field} value={value} inputMode="numeric" placeholder="29/03/2016" onFocus={selectAll} onChange={(_, data) => change(data.value)} onBlur={tidy} />;
}

export function UrgencyBox({ field, value, none, change }: ControlProps<string> & { readonly none: string }) {
  const styles = useStyles();
  return (
    <Select className={styles.control} data-field={field} value={value} onChange={(_, data) => change(data.value)}>
      <option value="">{none}</option>
      {urgencies.map((urgency) => (
        <option key={urgency}>{urgency}</option>
      ))}
    </Select>
  );
}

export function DestinationBoxes({ field, label, value, change }: ControlProps<readonly Destination[]> & { readonly label: string }) {
  const { text } = useWords();
  const texts = useTextStyles();
  return (
    <div role="group" aria-label={label} className={texts.column}>
      {allDestinations.map((one, at) => (
        <Checkbox
          key={one}
          data-field={at === 0 ? field : undefined}
          label={text.destination[one]}
          checked={value.includes(one)}
          onChange={(_, { checked }) => change(allDestinations.filter((other) => (other === one ? checked === true : value.includes(other))))}
        />
      ))}
    </div>
  );
}

/** Who comes by Tab writes anew, in every browser; a click sets the cursor where it falls. */
const selectAll = (event: FocusEvent<HTMLInputElement>): void => event.target.select();

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } });

const urgencies: readonly Urgency[] = ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"];
const allDestinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];
