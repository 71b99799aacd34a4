import { type StateObject, stateObject } from "./state-objects.ts";

const paidName =
  /paywall|premium|subscribers?_?only|members?_?only|registration_?only|^(?:is_?)?(?:paid|locked|exclusive|metered|plus)(?:_?(?:content|article|story))?$|restricted|requires_?(?:subscription|login|payment)/i;
const freeName = /(?:accessible_?for_?free|^(?:is_?)?free(?:_?(?:content|article))?$)/i;
const accessName =
  /(?:content|access|pay|reader)_?(?:tier|level|type|model|restriction|code|rule|status|policy)$|^access$|^visibility$|^tier$/i;
const paidValue = /paid|premium|lock|subscri|member|meter|plus|wall|restrict|regist|abo\b/i;

/** Whether an object says that its text is for those who pay or register. */
export function saysPaid(object: StateObject): boolean {
  return Object.entries(object).some(([key, value]) => {
    if (freeName.test(key)) return isNo(value);
    if (accessName.test(key)) return typeof value === "string" && paidValue.test(value);
    return paidName.test(key) && isYes(value);
  });
}

function isNo(value: unknown): boolean {
  return (
    value === false || value === 0 || (typeof value === "string" && /^(?:false|no|0)$/i.test(value))
  );
}

function isYes(value: unknown): boolean {
  if (value === true || value === 1) return true;
  if (typeof value === "string") return /^(?:true|yes|1)$/i.test(value) || paidValue.test(value);
  const object = stateObject(value);
  return (
    object !== undefined &&
    (isYes(object.enabled) || isYes(object.active) || isYes(object.isActive))
  );
}
