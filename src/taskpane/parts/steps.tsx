import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "./text-styles";

/** What a person does, one thing after the other. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  const texts = useTextStyles();
  const styles = useStyles();
  return (
    <ol className={mergeClasses(texts.body, styles.steps)}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({ steps: { paddingLeft: "20px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" } });
