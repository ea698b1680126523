import type { Language } from "./language";

/** At the foot of the pane: the way into the tour. */
interface TourOfferWords {
  /** Until somebody has seen it or said no. */
  readonly first: string;
  readonly open: string;
  /** It was left before its end. */
  readonly goOn: (step: number, of: number) => string;
  readonly notNow: string;
}

export const tourOfferWords: Readonly<Record<Language, TourOfferWords>> = {
  vi: {
    first: "Bạn mới dùng ngăn này? Xem thử trên một thư bịa, hết hai phút.",
    open: "Xem thử hai phút",
    goOn: (step, of) => `Xem thử tiếp, bước ${step}/${of}`,
    notNow: "Bỏ qua phần xem thử",
  },
  en: {
    first: "New to this pane? See it at work on a made-up mail; it takes two minutes.",
    open: "Two-minute tour",
    goOn: (step, of) => `Go on with the tour, step ${step} of ${of}`,
    notNow: "Skip the tour",
  },
};
