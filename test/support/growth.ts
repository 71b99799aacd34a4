/**
 * How many times longer `work` takes for sixteen times as much: about 16 where its time is in proportion, 256 where it
 * grows with the square. Counted is the processor's time, and the least of three tries: neither how fast the machine is
 * nor what else it does makes a difference.
 *
 * @param work does it for text of so many pieces
 */
export function growth(work: (count: number) => unknown, countMax: number): number {
  const millisecondsFor = (count: number) => {
    const times = [1, 2, 3].map(() => {
      const started = process.cpuUsage();
      work(count);
      return process.cpuUsage(started).user / 1000;
    });
    return Math.min(...times);
  };
  const few = Math.ceil(countMax / 16);
  work(few); // What runs for the first time is compiled first.
  return millisecondsFor(countMax) / Math.max(1, millisecondsFor(few));
}

/** More than any work in proportion shows, and far less than one that grows with the square. */
export const growthMax = 100;
