import type { SampleMail } from "../sample-mail";
import { drafts } from "./drafts";
import { everyday } from "./everyday";
import { firstWeek } from "./first-week";
import { fourthWeek } from "./fourth-week";
import { secondWeek } from "./second-week";
import { thirdWeek } from "./third-week";

/** One month of the ministry, 26/10–20/11/2026. */
export const mails: readonly SampleMail[] = [...firstWeek, ...secondWeek, ...thirdWeek, ...fourthWeek, ...everyday, ...drafts];
