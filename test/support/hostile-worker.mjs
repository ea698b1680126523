/** Stands in for check-worker.mjs: does to a mail what its name says. */
process.on("message", ({ mail }) => {
  if (!mail) return;
  const answer = () => process.send({ checked: { file: mail.file, text: `${mail.file} ${process.pid}\n`, outcome: { error: null } }, memory: mail.file.includes("big") ? 2 ** 40 : 1 });
  if (mail.file.includes("hang")) for (;;);
  if (mail.file.includes("die")) process.kill(process.pid, "SIGKILL");
  else if (mail.file.includes("exit")) process.exit(0);
  else if (mail.file.includes("slow")) setTimeout(answer, 300);
  else answer();
});
process.on("disconnect", () => process.exit(0));
