import { readTime } from "../dates/read-date.ts";
import { namesIn } from "../metadata/names-in.ts";
import { isTitleMember } from "./state-claims.ts";
import { type StateObject, stateObject } from "./state-objects.ts";

/** What stands beside a text says who wrote it, and when it was published. */
export type StateFacts = {
  readonly bylines: readonly string[];
  readonly publishedAt?: Date;
  readonly publishedDay?: string;
};

const authorName =
  /^(?:(?:main_?)?authors?|by_?lines?|autor(?:e[sn]?|a|i)?|auteurs?|verfasser|writers?|creators?|credits?|reporters?|contributors?|journalists?|author_?names?|written_?by|yazar|penulis|skribent(?:er)?|forfatter(?:e)?)$/i;

const publishedName =
  /^(?:(?:date_?|first_?|original_?)?publi(?:shed|cation|sh)(?:_?(?:date|at|time|on))?|date_?published|pub_?date|publicad[oa]_?(?:em|el|en)?|fecha_?publicacion|data_?publicacao|(?:veroeffentlicht|erschienen)(?:_?am)?|date_?publication|issued|posted_?(?:at|on)|(?:post|display|regi?|regist(?:er|ration)|service|create[d]?)_?(?:date|dt|at|time)|date|datetime|timestamp)$/i;

const personName = /^(?:(?:full|display)?_?name|nome|nom|nombre|naam|navn|namn|title|byline)$/i;

/** Writers that are looked at. */
const writersMax = 8;

/** Who wrote a text and when it was published, as the objects around it say, up to the one with its title. */
export function stateFacts(outwards: readonly StateObject[]): StateFacts {
  const titled = outwards.findIndex((object) => Object.keys(object).some(isTitleMember));
  const around = outwards.slice(0, titled + 1);
  const bylines = firstOf(around, authorName, (value) => {
    const names = [...new Set(textsOf(value).flatMap(namesIn))].slice(0, writersMax);
    return names.length === 0 ? undefined : names;
  });
  const published = firstOf(around, publishedName, (value) => {
    // `new Date(…)` is read as a list.
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === "string" || typeof text === "number"
      ? readTime(String(text), "day-first")
      : undefined;
  });
  return {
    bylines: bylines ?? [],
    ...(published !== undefined && { publishedAt: published.at, publishedDay: published.day }),
  };
}

function firstOf<Value>(
  around: readonly StateObject[],
  name: RegExp,
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  for (const object of around) {
    for (const [key, member] of Object.entries(object)) {
      const value = name.test(key) ? read(member) : undefined;
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** A name, those in a list, or those of people. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, writersMax).flatMap(textsOf);
  const person = stateObject(value);
  const named = Object.entries(person ?? {}).find(
    ([key, name]) => personName.test(key) && typeof name === "string",
  );
  if (named !== undefined) return textsOf(named[1]);
  const [given, family] = [
    person?.firstName ?? person?.first_name,
    person?.lastName ?? person?.last_name,
  ];
  return typeof given === "string" && typeof family === "string" ? [`${given} ${family}`] : [];
}
