void Office.onReady(() => {
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (argument: { message: string }) => Office.context.ui.messageParent(`đáp: ${argument.message}`), () =>
    Office.context.ui.messageParent("đã mở"),
  );
});
