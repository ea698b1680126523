/** Event handlers, as an add-in's event file has them. */
function allow(event: Office.AddinCommands.Event): void {
  Office.context.mailbox.item?.subject.getAsync((result) => event.completed({ allowEvent: result.value === "Dự thảo" }));
}
function ask(event: Office.AddinCommands.Event): void {
  event.completed({ allowEvent: false, errorMessage: "Địa chỉ ngoài", errorMessageMarkdown: "**Địa chỉ ngoài**", cancelLabel: "Sửa", commandId: "ComposePaneButton", contextData: '{"a":1}', sendModeOverride: "promptUser" } as never);
  event.completed({ allowEvent: true });
}
function slow(event: Office.AddinCommands.Event): void {
  setTimeout(() => event.completed({ allowEvent: true }), 5400);
}
function throws(): void {
  throw new Error("hỏng");
}
async function rejects(): Promise<void> {
  await Promise.reject(new Error("hỏng sau"));
}
function tellFields(event: Office.AddinCommands.Event & { changedRecipientFields: { to: boolean } }): void {
  Office.context.mailbox.item?.sessionData.setAsync("to", String(event.changedRecipientFields.to), () => event.completed());
}
function takeFocus(event: Office.AddinCommands.Event): void {
  window.focus();
  document.body.focus();
  event.completed({ allowEvent: true });
}
function silent(): void {}

for (const handler of [allow, ask, slow, throws, rejects, tellFields, takeFocus, silent]) Office.actions.associate(handler.name, handler as never);
void Office.onReady();
