import type { LoadedRules } from "../../config/load-rules";
import { encodeFigures } from "../../domain/figures-mail";
import type { FiguresDelivery } from "../../domain/own-figures";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import type { Editor } from "../../graph/browser-token";
import { GraphError } from "../../graph/graph-error";
import { openMailboxes } from "../../graph/open-mailboxes";
import { readOwnMonth } from "../../graph/read-own-month";
import type { Graph } from "../../graph/request";
import { sendFigures, type FiguresSent } from "../../graph/send-figures";
import { Unsettled } from "../../graph/send-once";
import { deliverFigures } from "../../jobs/deliver-figures";
import { monthBounds, type Month } from "../../domain/month";
import { ownFigures } from "../../report/own-figures";
import type { DeliveryTrouble } from "../../text/delivery-words";
import { figuresBody } from "../../text/figures-body";
import { deskTrouble } from "../desk-graph";
import type { Delivered, DeliveryLook, DeliveryView, DeliveryWork } from "./delivery-work";
import { earlierDeliveries } from "./earlier-deliveries";

/** Delivering units' figures over Graph. `now` in milliseconds. */
export function openDelivery(graph: Graph, { policy, catalogue }: Pick<LoadedRules, "policy" | "catalogue">, editor: Editor, now: () => number = Date.now): DeliveryWork {
  const entries = new Map(catalogue.entries.map(({ code, vi }) => [code, vi]));
  const unitOf = (code: string) => policy.units.find((one) => one.code === code);
  const earlier = (code: string, month: Month) => earlierDeliveries(graph, code, month, unitOf(code)?.mailboxes ?? [], publicationMailboxOf(code, policy), policy);
  const underWay = new Map<string, Promise<Delivered>>();

  const look = async (code: string, month: Month): Promise<DeliveryLook> => {
    const mailboxes = unitOf(code)?.mailboxes ?? [];
    const at = now();
    const read = await Promise.all(mailboxes.map(async (mailbox) => ({ mailbox, own: await readOwnMonth(graph, mailbox, month, at) })));
    const open = read.flatMap(({ mailbox, own }) => (own === null ? [] : [{ mailbox, own }]));
    if (open[0] === undefined) return { kind: "closed", mailboxes };
    const countedAt = new Date(at).toISOString();
    const counted = ownFigures({ unit: code, month, policy, catalogue, sent: open.flatMap(({ own }) => own.sent), inbox: open.flatMap(({ own }) => own.inbox), now: countedAt });
    const { trusted, refused } = await earlier(code, month);
    const ends = monthBounds(month).to;
    return { kind: "seen", view: { counted, countedAt, isOver: Date.parse(ends) <= at, ends, from: open[0].mailbox, to: publicationMailboxOf(code, policy), delivered: trusted, refused } };
  };

  const send = ({ from, to }: DeliveryView, delivery: FiguresDelivery): Promise<FiguresSent> => {
    const { unit, month } = delivery.figures;
    const name = unitOf(unit)?.name ?? unit;
    return sendFigures(graph, { mailbox: from, to, month, mail: encodeFigures(delivery, name), html: figuresBody(delivery, { unit: name, entries }), now: now() });
  };

  return {
    units: async () => {
      try {
        const open = await openMailboxes(graph, policy.units.flatMap(({ mailboxes }) => mailboxes));
        return { kind: "found", units: policy.units.filter(({ mailboxes }) => mailboxes.some((one) => open.get(one) === true)).map(({ code, name }) => ({ code, name })) };
      } catch (fault) {
        return { kind: "failed", why: deliveryTrouble(fault, "") };
      }
    },
    look: (unit, month) => look(unit, month).catch((fault: unknown) => ({ kind: "failed", why: deliveryTrouble(fault, "") })),
    deliver: (view, wish) => {
      const { unit, month } = view.counted;
      const key = `${unit} ${month}`;
      const going = underWay.get(key);
      if (going !== undefined) return going;
      const started = deliver(view, wish).finally(() => underWay.delete(key));
      underWay.set(key, started);
      return started;
    },
  };

  async function deliver(view: DeliveryView, wish: Parameters<DeliveryWork["deliver"]>[1]): Promise<Delivered> {
    const { unit, month } = view.counted;
    if (view.to === "") return { kind: "failed", why: { kind: "no-publication-mailbox" } };
    const seen = Math.max(0, ...view.delivered.map(({ delivery }) => delivery.revision));
    try {
      return await deliverFigures({ earlier: async () => (await earlier(unit, month)).trusted, send: (delivery) => send(view, delivery) }, { ...wish, counted: view.counted, by: editor.address, seen });
    } catch (fault) {
      return { kind: "failed", why: deliveryTrouble(fault, view.from) };
    }
  }
}

/** `mailbox`: the one that was to send; "" when nothing was. */
function deliveryTrouble(fault: unknown, mailbox: string): DeliveryTrouble {
  if (fault instanceof Unsettled) return { kind: "unsettled" };
  if (mailbox !== "" && fault instanceof GraphError && fault.status === 403) return { kind: "no-send-as", mailbox };
  return deskTrouble(fault);
}
