/** How many times as much the larger work is. */
const times = 16;

/**
 * How many times longer `work` takes for sixteen times as much: about 16 where its time is in proportion, 256 where it
 * grows with the square. Counted is the processor's time, of as much work in small parts as in one, and the least of three
 * tries: neither how fast the machine is nor what else it does makes a difference.
 *
 * @param work does it for text of so many pieces
 */
export function growth(work: (count: number) => unknown, countMax: number): number {
  const few = Math.ceil(countMax / times);
  const inParts = () => {
    for (let part = 0; part < times; part += 1) work(few);
  };
  work(few); // What runs for the first time is compiled first.
  return (times * leastOfThree(() => work(countMax))) / leastOfThree(inParts);
}

/** In milliseconds. The processor's time for us and for the system: how it is parted between them is a guess of the kernel's. */
function leastOfThree(work: () => unknown): number {
  const tries = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...tries));
}

/** More than any work in proportion shows, and far less than one that grows with the square. */
export const growthMax = 100;
