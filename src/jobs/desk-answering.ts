import { encodeAnswer } from "../domain/answer-mail";
import { answerOf, recipientsOf } from "../domain/desk-answer";
import { pendingIn, withoutDeed, withSent } from "../domain/desk-deeds";
import type { Deed } from "../domain/desk-record";
import type { AnswerLetter, KeptDesk } from "../domain/desk-record-json";
import type { Trouble } from "../domain/trouble";
import { HoldLost, letGo, write, type Hold } from "./desk-hold";
import type { DeskActsPorts } from "./desk-ports";

/** Says to the unit all that is still to be said, and puts the mail where it belongs; answers how many answers have left. */
export async function finish(hold: Hold, ports: DeskActsPorts): Promise<number> {
  const box = ports.boxOf(hold.mailbox);
  let left = 0;
  for (let deed = pendingIn(hold.kept)[0]; deed !== undefined; deed = pendingIn(hold.kept)[0]) {
    const refused = await say(hold, deed, ports);
    const after = refused === null ? withSent(hold.kept, deed) : withoutDeed(hold.kept, deed);
    await write(hold, pendingIn(after).length === 0 ? unclaimed(after) : after, box, ports);
    if (refused === null) left += 1;
    else ports.notAnswered({ mailbox: hold.mailbox, internetMessageId: hold.internetMessageId, deed, why: refused });
  }
  if (hold.kept.record.claim !== null) await write(hold, unclaimed(hold.kept), box, ports);
  const itemId = await letGo(hold, box);
  const { mailbox, internetMessageId, arrivedAt, kept } = hold;
  ports.rested({ mailbox, internetMessageId, arrivedAt, itemId, place: kept.to, desk: kept.record });
  return left;
}

export function unclaimed(kept: KeptDesk): KeptDesk {
  return { ...kept, record: { ...kept.record, claim: null } };
}

/** `null`: it has left. Otherwise why Exchange will not have it; then it is certain that it never leaves. */
async function say(hold: Hold, deed: Deed, ports: DeskActsPorts): Promise<Trouble | null> {
  const box = ports.boxOf(hold.mailbox);
  const { letter } = hold.kept;
  const people = letter === null ? null : recipientsOf(letter, hold.mailbox, ports.policy);
  if (letter === null || people === null) return { kind: "unexpected", message: "nobody to answer" };
  const keep = (sending: readonly string[]): Promise<void> => write(hold, { ...hold.kept, sending }, box, ports);
  try {
    await box.send(
      { ...mailOf(letter, deed, ports), ...people, internetMessageId: deed.answer },
      {
        worker: ports.worker,
        turn: ports.turn,
        attempts: () => hold.kept.sending,
        sending: (attempt) => keep([...hold.kept.sending, attempt]),
        notSent: (attempt) => keep(hold.kept.sending.filter((one) => one !== attempt)),
      },
    );
    return null;
  } catch (fault) {
    if (fault instanceof HoldLost) throw fault;
    hold.troubled = true;
    const { final, why } = ports.meaningOf(fault);
    if (!final) throw fault;
    return (await box.prevent(deed.answer, hold.kept.sending)) ? why : null;
  }
}

function mailOf(letter: AnswerLetter, deed: Deed, { policy, body }: DeskActsPorts) {
  const answer = answerOf(letter, deed);
  const unit = policy.units.find(({ code }) => code === letter.unit)?.name ?? "";
  return { ...encodeAnswer(answer, { subject: letter.subject, issuedDate: letter.issuedDate ?? "" }), body: body(answer, { unit, subject: letter.subject }) };
}
