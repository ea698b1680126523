import {
  Button, Drawer, DrawerBody, DrawerHeader, DrawerHeaderTitle, Field, Input, Select, Switch, makeStyles, tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Fault, Faults } from "../../protocol/outlook-model";
import { usePage, usePageState, useWords } from "../page-context";
import { clearFaults, faultsOn, saveFaults, saveServerFaults } from "../state/faults";
import type { ServerFaults } from "../../server/page-api";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", gap: "8px", alignItems: "flex-end" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  grow: { flexGrow: 1 },
});

const sets = ["1.5", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"];

export function FaultsDrawer() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const state = usePageState((now) => now);
  const { faults, serverFaults, faultsOpen } = state;
  const set = (patch: Partial<Faults>): void => saveFaults(page, { ...faults, ...patch });
  const close = (): void => page.store.set({ faultsOpen: false });

  return (
    <Drawer type="overlay" position="end" size="medium" open={faultsOpen} onOpenChange={(_, data) => !data.open && close()} aria-label={words.faultsTitle}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label={words.close} icon={<DismissRegular />} onClick={close} />}>{words.faultsTitle}</DrawerHeaderTitle>
        <p>{words.faultsText}</p>
        <Button disabled={faultsOn(state) === 0} onClick={() => clearFaults(page)}>
          {words.allOff}
        </Button>
      </DrawerHeader>
      <DrawerBody>
        <section className={styles.part} aria-label={words.client}>
          <h3 className={styles.title}>{words.client}</h3>
          <Switch label={words.offline} checked={faults.offline} onChange={(_, data) => set({ offline: data.checked })} />
          <Field label={words.smartAlerts}>
            <Select value={faults.smartAlerts} onChange={(_, data) => set({ smartAlerts: data.value as Faults["smartAlerts"] })}>
              {Object.entries(words.smartAlertsChoices).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
            </Select>
          </Field>
          <Switch label={words.shortWaits} checked={faults.shortWaits === true} onChange={(_, data) => set({ shortWaits: data.checked })} />
          <Switch label={words.hiddenMailbox} checked={faults.hiddenMailbox === true} onChange={(_, data) => set({ hiddenMailbox: data.checked })} />
          <Field label={words.whichClient}>
            <Select value={faults.client ?? "web"} onChange={(_, data) => set({ client: data.value as NonNullable<Faults["client"]> })}>
              {Object.entries(words.whichClientChoices).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
            </Select>
          </Field>
          <Field label={words.mailboxSet}>
            <Select value={faults.mailboxSet} onChange={(_, data) => set({ mailboxSet: data.value })}>
              {sets.map((value) => <option key={value}>{value}</option>)}
            </Select>
          </Field>
          <Field label={words.signIn}>
            <Select value={faults.signIn} onChange={(_, data) => set({ signIn: data.value as Faults["signIn"] })}>
              {Object.entries(words.signInChoices).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
            </Select>
          </Field>
        </section>
        <CallFaults calls={faults.calls} onChange={(calls) => set({ calls })} />
        <GraphFaults faults={serverFaults} onChange={(patch) => saveServerFaults(page, { ...serverFaults, ...patch })} />
      </DrawerBody>
    </Drawer>
  );
}

function CallFaults({ calls, onChange }: { readonly calls: Faults["calls"]; readonly onChange: (calls: Faults["calls"]) => void }) {
  const styles = useStyles();
  const words = useWords();
  const [call, setCall] = useState("launch");
  const [kind, setKind] = useState<Fault["kind"]>("dead");
  const [value, setValue] = useState("9000");
  const nameOf = (id: string): string => words.callNames[id] ?? id;

  function add(): void {
    const amount = Number(value) || 0;
    onChange({ ...calls, [call]: kind === "dead" ? { kind } : kind === "slow" ? { kind, ms: amount } : { kind, code: amount } });
  }

  return (
    <section className={styles.part} aria-label={words.calls}>
      <h3 className={styles.title}>{words.calls}</h3>
      <Field label={words.addCall}>
        <Select value={call} onChange={(_, data) => setCall(data.value)}>
          {Object.entries(words.callNames).map(([id, name]) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field className={styles.grow} label={words.faultKind}>
          <Select
            value={kind}
            onChange={(_, data) => {
              setKind(data.value as Fault["kind"]);
              setValue(data.value === "slow" ? "8000" : "9000");
            }}
          >
            {Object.entries(words.faultKinds).map(([id, name]) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </Field>
        {kind !== "dead" && (
          <Field label={words.faultValue}>
            <Input type="number" min={0} value={value} onChange={(_, data) => setValue(data.value)} />
          </Field>
        )}
        <Button appearance="primary" onClick={add}>{words.addFault}</Button>
      </div>
      <ul className={styles.list}>
        {Object.entries(calls).map(([id, fault]) => (
          <li key={id} className={styles.row}>
            <span className={styles.grow}>
              {nameOf(id)}: {words.faultKinds[fault.kind]} {fault.kind === "slow" ? fault.ms : fault.kind === "code" ? fault.code : ""}
            </span>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.removeFault(nameOf(id))} onClick={() => onChange(Object.fromEntries(Object.entries(calls).filter(([other]) => other !== id)))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GraphFaults({ faults, onChange }: { readonly faults: ServerFaults; readonly onChange: (patch: Partial<ServerFaults>) => void }) {
  const styles = useStyles();
  const words = useWords();
  const number = (label: string, value: number, change: (value: number) => void) => (
    <Field label={label}>
      <Input type="number" min={0} value={String(value)} onChange={(_, data) => change(Math.max(0, Number(data.value) || 0))} />
    </Field>
  );
  return (
    <section className={styles.part} aria-label={words.graph}>
      <h3 className={styles.title}>{words.graph}</h3>
      {number(words.graphDelay, faults.graphDelayMs, (graphDelayMs) => onChange({ graphDelayMs }))}
      {number(words.throttle, faults.throttleNext, (throttleNext) => onChange({ throttleNext }))}
      {number(words.loseSends, faults.loseNextSends, (loseNextSends) => onChange({ loseNextSends }))}
      <Switch label={words.rejectToken} checked={faults.rejectToken} onChange={(_, data) => onChange({ rejectToken: data.checked })} />
      <Switch label={words.sharedUploads} checked={faults.sharedUploads} onChange={(_, data) => onChange({ sharedUploads: data.checked })} />
    </section>
  );
}
