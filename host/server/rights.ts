import { personas, type Persona } from "../mailboxes/people";
import { Refusal } from "./refusal";

export function personaOf(id: string | undefined): Persona {
  const persona = personas.find((candidate) => candidate.id === id);
  if (persona === undefined) throw new Refusal(401, "no-persona", "Không rõ bạn đang là ai. Hãy tải lại trang.");
  return persona;
}

/** Refuses a mailbox the person has no right to, as Exchange would. */
export function mayOpen(persona: Persona, mailbox: string): void {
  const open = persona.person.address === mailbox || persona.shared.some((shared) => shared.address === mailbox);
  if (!open) throw new Refusal(403, "no-right", `${persona.person.name} không có quyền mở hộp thư ${mailbox}.`);
}

export function maySendAs(persona: Persona, address: string): void {
  const may = persona.person.address === address || persona.shared.some((shared) => shared.address === address && shared.sendAs);
  if (!may) throw new Refusal(403, "no-send-as", `${persona.person.name} không có quyền gửi từ hộp thư ${address}. Hãy chọn hộp thư khác ở ô Từ, hoặc xin cấp quyền.`);
}
