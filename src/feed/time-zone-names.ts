import { ownValue } from "#shared/own-value.ts";

/**
 * Minutes east of UTC for zone names in feeds, in RFC 822 and beyond. Where a name has several
 * meanings, the one that feeds use most. Names without "standard" or "daylight" ("ET") are standard.
 *
 * @see https://www.rfc-editor.org/rfc/rfc822#section-5
 */
const minutesOfZone: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, "etc/gmt": 0, "etc/utc": 0, zulu: 0 },
  ...{ west: 60, bst: 60, cet: 60, met: 60, mez: 60, wat: 60, ist: 330 },
  ...{ cest: 120, mest: 120, mesz: 120, eet: 120, cat: 120, sast: 120 },
  ...{ eest: 180, msk: 180, eat: 180, trt: 180, ast: -240, msd: 240, gst: 240 },
  ...{ pkt: 300, npt: 345, bdt: 360, wib: 420, ict: 420, wita: 480, wit: 540 },
  ...{ hkt: 480, sgt: 480, pht: 480, myt: 480, awst: 480, jst: 540, kst: 540 },
  ...{ acst: 570, aest: 600, acdt: 630, aedt: 660, nzst: 720, nzt: 720, nzdt: 780 },
  ...{ nst: -210, ndt: -150, adt: -180, brt: -180, art: -180, clst: -180, at: -240, clt: -240 },
  ...{ est: -300, et: -300, edt: -240, cot: -300, pet: -300, cst: -360, ct: -360, cdt: -300 },
  ...{ mst: -420, mt: -420, mdt: -360, pst: -480, pt: -480, pdt: -420 },
  ...{ akst: -540, akdt: -480, hst: -600, hast: -600 },
  ...{ a: -60, n: 60, m: -720, y: 720 },
};

/** The offset of a zone by its name, in minutes east of UTC; `undefined` when we do not know it. */
export function zoneOffsetMinutes(name: string): number | undefined {
  return ownValue(minutesOfZone, name.toLowerCase());
}
