import { Button, FluentProvider, makeStyles } from "@fluentui/react-components";
import { quote } from "../text/quote";
import { strandedWords } from "../text/stranded-words";
import { useTextStyles } from "./parts/text-styles";
import { VerdictLine } from "./parts/verdict-line";
import { webDarkTheme, webLightTheme } from "./themes";

interface StrandedProps {
  readonly error: unknown;
  readonly dark: boolean;
  again(): void;
}

/** Nothing of ours works: what happened, what to do, and one more try; in both languages, for we may not even know which is wanted. */
export function Stranded({ error, dark, again }: StrandedProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { vi, en } = strandedWords;
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <main className={styles.page}>
        <VerdictLine tone="plain" title={vi.title} what={vi.what} />
        <p className={texts.body}>{vi.todo}</p>
        <Button className={texts.wide} appearance="primary" onClick={again}>
          {vi.again} (<span lang="en">{en.again}</span>)
        </Button>
        <p lang="en" className={texts.small}>
          {en.title}. {en.what} {en.todo}
        </p>
        <p className={texts.small}>({quote(error instanceof Error ? error.message : String(error), 200)})</p>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({ page: { padding: "12px", display: "flex", flexDirection: "column", rowGap: "12px" } });
