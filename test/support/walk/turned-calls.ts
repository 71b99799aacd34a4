import { AsyncLocalStorage } from "node:async_hooks";
import http from "node:http";
import { syncBuiltinESMExports } from "node:module";
import promises from "node:timers/promises";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Random } from "../random.ts";

/** A process in which jobs run: when it dies, nothing that runs there does anything any more. */
export type WorkerProcess = { isDead: boolean; readonly dies: (() => void)[] };

/** `mayDie`: whether its calls may be the last of its process. */
type Run = { readonly process: WorkerProcess; readonly mayDie: boolean };

type Sleeper = { readonly at: number; readonly wake: () => void };
type Dispatch = (options: object, handler: Handler) => boolean;
type Handler = Readonly<Record<string, (...args: never[]) => unknown>>;
type Turn = (done: () => void) => void;

/** Where undici keeps what sends the requests of `fetch` and of Discord's client. */
const dispatcherKey = Symbol.for("undici.globalDispatcher.1");
/** What a call takes, in milliseconds: no two of them are at one instant. */
const callMs = 1;
/** So long nothing may happen until it is clear that all who run wait for the time to pass, in milliseconds. */
const idleMs = 15;

/**
 * Lets the calls of jobs that run side by side go out one after the other, whosever comes next by the seed. What a job
 * waits for passes at once where nothing else is to be done, by the clock that is turned. Calls of nobody's go as they come.
 *
 * @param deathShare how often a process dies in place of a call, or after it
 */
export function turnedCalls(
  random: Random,
  clock: { readonly now: () => number; readonly turn: (ms: number) => void },
  deathShare: number,
  note: (text: string) => void,
) {
  const running = new AsyncLocalStorage<Run>();
  const waiting: Turn[] = [];
  const sleepers: Sleeper[] = [];
  let openCount = 0;
  let isTurning = false;

  const client = methodOwner(SQSClient.prototype, "send");
  const { send } = client;
  const { end } = http.ClientRequest.prototype;
  const { setTimeout: wait } = promises;
  const globals = globalThis as unknown as Record<symbol, { dispatch: Dispatch }>;
  let dispatcher: { dispatch: Dispatch } | undefined;

  return {
    run,
    start,
    stop,
    /** Whether who asks is of a process that is dead: it goes on here for a while, and nobody hears of it. */
    isDead: () => running.getStore()?.process.isDead === true,
  };

  async function start(): Promise<void> {
    client.send = function (this: unknown, ...args: unknown[]) {
      const runs = running.getStore();
      const sent = () => Reflect.apply(send as () => Promise<unknown>, this, args);
      if (runs === undefined) return sent();
      // Its time limit begins with its turn.
      return new Promise((resolve, reject) => {
        line(
          runs,
          () => {},
          (done) => void running.exit(sent).then(resolve, reject).finally(done),
        );
      });
    };
    http.ClientRequest.prototype.end = function (this: http.ClientRequest, ...args: unknown[]) {
      const runs = running.getStore();
      if (runs === undefined) return Reflect.apply(end, this, args);
      const hang = () => {
        this.removeAllListeners()
          .on("error", () => {})
          .destroy();
      };
      line(runs, hang, (done) => {
        // Where nobody reads an answer to its end, it never closes.
        if (this.destroyed) done();
        else this.once("response", done).once("close", done);
        Reflect.apply(end, this, args);
      });
      return this;
    } as typeof end;
    promises.setTimeout = ((ms: number, ...more: []) =>
      running.getStore() === undefined ? wait(ms, ...more) : sleep(ms)) as typeof wait;
    syncBuiltinESMExports();
    await fetch("data:,");
    const real = globals[dispatcherKey];
    if (real === undefined) throw new Error("undici keeps its dispatcher elsewhere");
    dispatcher = real;
    const dispatch: Dispatch = (options, handler) => {
      const runs = running.getStore();
      if (runs === undefined) return real.dispatch(options, handler);
      line(
        runs,
        () => {},
        (done) => real.dispatch(options, withEnd(handler, done)),
      );
      return true;
    };
    globals[dispatcherKey] = new Proxy(real, {
      get: (target, name) => (name === "dispatch" ? dispatch : Reflect.get(target, name)),
    });
  }

  function stop(): void {
    client.send = send;
    http.ClientRequest.prototype.end = end;
    promises.setTimeout = wait;
    syncBuiltinESMExports();
    if (dispatcher !== undefined) globals[dispatcherKey] = dispatcher;
  }

  /** Runs a job in a process. @returns `undefined` where that dies */
  function run<Value>(runs: Run, job: () => Promise<Value>): Promise<Value | undefined> {
    const died = new Promise<undefined>((resolve) => {
      runs.process.dies.push(() => resolve(undefined));
    });
    return Promise.race([running.run(runs, job), died]);
  }

  /** Has a call wait for its turn. @param hang leaves it without an answer for ever */
  function line({ process, mayDie }: Run, hang: () => void, call: Turn): void {
    waiting.push((done) => {
      if (process.isDead) {
        hang();
        return done();
      }
      const isEnd = mayDie && random.next() < deathShare;
      const isMade = !isEnd || random.next() < 0.5;
      if (isEnd) {
        note(`a worker dies ${isMade ? "after" : "before"} a call`);
        process.isDead = true;
        for (const die of process.dies) die();
      }
      if (isMade) return call(done);
      hang();
      done();
    });
    void turn();
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      sleepers.push({ at: clock.now() + ms, wake });
      void turn();
    });
  }

  async function turn(): Promise<void> {
    if (isTurning) return;
    isTurning = true;
    await settled();
    while (openCount === 0 && waiting.length + sleepers.length > 0) {
      const [next] = waiting.splice(random.below(waiting.length), 1);
      if (next === undefined) {
        await wait(idleMs);
        if (waiting.length === 0) wakeFirst();
      } else {
        openCount += 1;
        clock.turn(callMs);
        let isOpen = true;
        next(() => {
          if (isOpen) openCount -= 1;
          isOpen = false;
          void turn();
        });
      }
      await settled();
    }
    isTurning = false;
  }

  function wakeFirst(): void {
    sleepers.sort((a, b) => a.at - b.at);
    const first = sleepers.shift();
    if (first === undefined) return;
    clock.turn(Math.max(0, first.at - clock.now()));
    first.wake();
  }
}

/** The prototype on which a method stands that all clients of AWS have. */
function methodOwner(from: object, name: string): Record<string, unknown> {
  return Object.hasOwn(from, name)
    ? (from as Record<string, unknown>)
    : methodOwner(Object.getPrototypeOf(from), name);
}

/** Lets go on what can go on. */
async function settled(): Promise<void> {
  for (let times = 0; times < 3; times += 1) await new Promise(setImmediate);
}

/** A handler of undici's that tells when all is over. */
function withEnd(handler: Handler, end: () => void): Handler {
  return new Proxy(handler, {
    get: (target, name: string) => {
      const own = target[name];
      if (!/^on(?:Complete|Error|ResponseEnd|ResponseError)$/.test(name)) return own?.bind(target);
      return (...args: never[]) => {
        own?.apply(target, args);
        end();
      };
    },
  });
}
