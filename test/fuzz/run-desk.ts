import { deskStory } from "../support/desk/story";
import { inWorld } from "../support/graph-world";

/** Lives through as many bad mornings of the editorial desk as wanted, from seed `first` on; false at the first after which something is not as it must be, which is told with its seed. */
export async function runDesk(wanted: number, first: number): Promise<boolean> {
  const begun = performance.now();
  let steps = 0;
  for (let seed = first; seed < first + wanted; seed += 1) {
    try {
      await inWorld(async (world) => void (steps += (await deskStory(world, seed)).steps));
    } catch (fault) {
      console.log(`seed ${seed}: ${fault instanceof Error ? fault.message : String(fault)}`);
      return false;
    }
    if ((seed - first) % 100 === 99) console.log(`${seed - first + 1} schedules, ${steps} requests, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  console.log(`total ${wanted} fault schedules from seed ${first}, ${steps} requests in ${Math.round((performance.now() - begun) / 1000)} s: every answer arrived once or was undone in time, every mail lies where it belongs, and every record is true`);
  return true;
}
