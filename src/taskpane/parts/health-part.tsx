import { lazy, Suspense } from "react";
import type { HealthDoor } from "../health";
import { useHealthWords } from "../health-words";
import { Disclosure } from "./disclosure";
import { Loading } from "./loading";
import { PartMissing } from "./part-missing";
import { startKeepingTroubles } from "../works/recent-troubles";

const HealthScreen = lazy(() => import("../screens/foot-screens").then(({ HealthScreen }) => ({ default: HealthScreen })));

startKeepingTroubles();

/** At the foot of every pane, also of one that is switched off: how the add-in does here, and whom to ask. */
export function HealthPart({ door }: { readonly door: HealthDoor }) {
  const text = useHealthWords();
  return (
    <Disclosure label={text.open}>
      <PartMissing>
        <Suspense fallback={<Loading />}>
          <HealthScreen door={door} />
        </Suspense>
      </PartMissing>
    </Disclosure>
  );
}
