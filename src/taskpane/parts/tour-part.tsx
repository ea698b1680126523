import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { tourOfferWords } from "../../text/tour-offer-words";
import type { KeptTour } from "../kept-tour";
import { useWayBack } from "../use-way-back";
import { useWords } from "../words-context";
import { Loading } from "./loading";
import { PartMissing } from "./part-missing";
import { useTextStyles } from "./text-styles";
import { tourSteps } from "./tour-steps";

const TourScreen = lazy(() => import("../screens/foot-screens").then(({ TourScreen }) => ({ default: TourScreen })));

interface TourPartProps {
  readonly kept: KeptTour;
  readonly place: "pane" | "foot" | "nowhere";
  keep(kept: KeptTour): void;
  open(on: boolean): void;
}

/** Offered to who is new here, afterwards a button at the foot; then the tour itself, at the step where it was left. */
export function TourPart({ kept, place, keep, open }: TourPartProps) {
  const { language } = useWords();
  const text = tourOfferWords[language];
  const texts = useTextStyles();
  const button = useWayBack(place);
  if (place === "nowhere") return null;
  if (place === "pane")
    return (
      <PartMissing>
        <Suspense fallback={<Loading />}>
          <TourScreen from={typeof kept === "number" ? kept : 0} keep={keep} leave={() => open(false)} />
        </Suspense>
      </PartMissing>
    );
  const isNew = kept === "new";
  const no = (): void => {
    keep("over");
    button.current?.focus();
  };
  return (
    <div className={texts.column}>
      {isNew && <p className={texts.small}>{text.first}</p>}
      <Button ref={button} size="small" className={texts.wide} onClick={() => open(true)}>
        {typeof kept === "number" && kept > 0 ? text.goOn(kept + 1, tourSteps.length) : text.open}
      </Button>
      {isNew && (
        <Button size="small" appearance="subtle" className={texts.wide} onClick={no}>
          {text.notNow}
        </Button>
      )}
    </div>
  );
}
