import { expect, test } from "@jest/globals";
import { openReader, type WorkerLike } from "../../src/documents/reader";
import { readDocument } from "../../src/documents/read-document";

const text = new TextEncoder().encode("Số: 247/TB-BTP\nTHÔNG BÁO\nKết luận");

/** A Worker whose program dies on files named "crash", sleeps on "hang" and reads the others. */
function aWorker(): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage({ order, bytes, name }: { order: number; bytes: Uint8Array; name: string }) {
      if (name === "hang") return;
      if (name === "crash") void Promise.resolve().then(() => worker.onerror?.call(worker as Worker, { preventDefault: () => undefined } as ErrorEvent));
      else void readDocument(bytes, name).then((reading) => worker.onmessage?.call(worker as Worker, { data: { order, reading } } as MessageEvent));
    },
  };
  return worker;
}

test("a file that kills the Worker is damaged; those before and after it are read", async () => {
  let started = 0;
  const reader = openReader(() => {
    started++;
    return aWorker();
  });
  const [before, crash, after] = await Promise.all([reader.read(text, "a.txt"), reader.read(text, "crash"), reader.read(text, "b.txt")]);
  expect([before?.problem, crash?.problem, after?.problem]).toEqual([null, "damaged", null]);
  expect(after?.facts.symbol).toBe("247/TB-BTP");
  expect(started).toBe(2);
  reader.close();
});

test("a file that hangs is given up, and the next one is read", async () => {
  const reader = openReader(aWorker, 30);
  expect((await reader.read(text, "hang")).problem).toBe("too-large");
  expect((await reader.read(text, "a.txt")).problem).toBeNull();
  reader.close();
});

test("the Worker is told the authorities of the policy", async () => {
  const told: unknown[] = [];
  const reader = openReader(() => {
    const worker = aWorker();
    return { ...worker, postMessage: (order: unknown) => void told.push(order) };
  }, 30);
  const authorities = [{ name: "Ban Cơ yếu", certificate: "MII" }];
  await reader.read(text, "a.txt", { authorities });
  await reader.read(text, "b.txt");
  expect(told).toMatchObject([{ authorities }, { authorities: [] }]);
  reader.close();
});

test("a browser that refuses to start a Worker is said, not thrown", async () => {
  const reader = openReader(() => {
    throw new Error("refused by policy");
  });
  expect((await reader.read(text, "a.txt")).problem).toBe("damaged");
});
