import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Catalogue, CatalogueEntry } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import { findEntries } from "../../domain/find-entries";
import type { TagWords } from "../../text/tag-words";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

interface EntryPickerProps {
  /** Code of the entry; "" while none is chosen. */
  readonly value: string;
  readonly catalogue: Catalogue;
  readonly words: TagWords;
  choose(code: string): void;
}

/** The entry by typing: a code or any words of its name, without diacritics. The list opens in the flow, so that a narrow pane cuts nothing off. */
export function EntryPicker({ value, catalogue, words, choose }: EntryPickerProps) {
  const { language } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const list = useId();
  const nameOf = (entry: CatalogueEntry): string => `${entry.code} ${language === "en" ? entry.en : entry.vi}`;
  const chosen = entryOf(value, catalogue);
  /** `null` while the list is closed and the chosen entry stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const shown = useRef<HTMLUListElement>(null);
  const found = typed === null ? [] : findEntries(typed, catalogue);
  const open = typed !== null;

  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a clean-up.
    void shown.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
  }, [active, typed]);

  const look = (text: string, at = 0): void => {
    setTyped(text);
    setActive(at);
  };
  const take = (entry: CatalogueEntry | undefined): void => {
    setTyped(null);
    if (entry !== undefined && entry.code !== value) choose(entry.code);
  };

  function press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) {
      // What was typed and found first is what is meant: it is taken before the form is saved.
      if (open && typed !== "") take(found[active]);
      return;
    }
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (!open) look("", chosen === null ? 0 : catalogue.entries.indexOf(chosen));
      else if (found.length > 0) setActive((active + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    } else if (key === "Enter" && open) take(found[active]);
    else if (key === "Escape" && open) setTyped(null);
    else {
      if (key === "Tab" && open && typed !== "") take(found[active]);
      return;
    }
    event.preventDefault();
  }

  return (
    <div className={texts.column}>
      <Input
        data-field="entry"
        className={styles.input}
        role="combobox"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={words.findEntry}
        title={chosen === null ? undefined : nameOf(chosen)}
        value={typed ?? (chosen === null ? "" : nameOf(chosen))}
        onChange={(_, data) => look(data.value)}
        onFocus={(event) => event.target.select()}
        onClick={() => !open && look("", chosen === null ? 0 : catalogue.entries.indexOf(chosen))}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
      />
      {open && (
        <ul ref={shown} id={list} role="listbox" aria-label={words.findEntry} className={styles.list}>
          {found.map((entry, at) => (
            <li
              key={entry.code}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === active}
              className={mergeClasses(styles.option, at === active && styles.active)}
              // The field keeps the focus, and with it the list stays until the click is through.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(entry)}
            >
              <span className={texts.strong}>{entry.code}</span> {language === "en" ? entry.en : entry.vi}
            </li>
          ))}
        </ul>
      )}
      <span role="status" className={texts.status}>
        {open ? words.entriesFound(found.length) : ""}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  list: { margin: 0, padding: "2px", listStyleType: "none", maxHeight: "220px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  option: { padding: "6px 8px", borderRadius: tokens.borderRadiusSmall, cursor: "pointer", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" } },
});
