import type { TwinClock } from "./turnable-clock.ts";
import type { WebHandler, WebRequest, WebResponse } from "./web-server.ts";
import {
  type Faults,
  type TroubleWords,
  troubleAfter,
  troubleBefore,
} from "./web-server-faults.ts";
import type { Recorder } from "./web-server-record.ts";

/** What a stand-in answers, and what of it is written down. */
export type Answered = {
  readonly response: WebResponse;
  /** Arguments or body as understood; `undefined` when it could not be read. */
  readonly input: unknown;
  readonly output: unknown;
  /** The service's error, when it is one. */
  readonly error?: string | undefined;
};

type Service = {
  readonly clock: TwinClock;
  readonly record: Recorder;
  readonly faults: Faults;
  readonly trouble: TroubleWords;
  readonly nameOf: (request: WebRequest) => string;
  /** Looks at a request before any trouble but slowness; an answer here is not written down. */
  readonly before?: () => WebResponse | undefined;
  readonly answer: (request: WebRequest, name: string) => Answered | Promise<Answered>;
};

/** Answers every request to a stand-in, makes trouble where a plan says so, and writes it down. */
export function answerRecorded(service: Service): WebHandler {
  const { clock, record, faults, trouble } = service;
  let index = 0;
  return async (request) => {
    const name = service.nameOf(request);
    const fault = faults.meet({ name, index });
    index += 1;
    if (fault?.kind === "slow") await clock.sleep(fault.ms);
    const early = service.before?.() ?? (fault && troubleBefore(fault, trouble));
    if (early) return early;
    const { response, input, output, error } = await service.answer(request, name);
    record.note({ name, input });
    if (error !== undefined) record.refuse({ name, error, detail: JSON.stringify(output) });
    return (fault && troubleAfter(fault, trouble)) ?? response;
  };
}
