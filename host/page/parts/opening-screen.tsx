import { Button, FluentProvider, Spinner, Title2, makeStyles } from "@fluentui/react-components";
import { fluentThemes } from "../theme";
import { vi } from "../words/vi";

const useStyles = makeStyles({
  room: { minHeight: "100vh", display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", gap: "16px", padding: "24px", textAlign: "center" },
});

/** Before the mailboxes are there, and when they cannot be had. */
export function OpeningScreen({ error }: { readonly error: string | null }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentThemes.light}>
      <main className={styles.room}>
        {error === null ? (
          <Spinner size="large" label={vi.loading} />
        ) : (
          <>
            <Title2 as="h1">{vi.cannotStart}</Title2>
            <p role="alert">{error}</p>
            <Button appearance="primary" onClick={() => window.location.reload()}>
              {vi.retry}
            </Button>
          </>
        )}
      </main>
    </FluentProvider>
  );
}
