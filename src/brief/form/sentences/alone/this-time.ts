import type { Language } from "#model/language.ts";

/**
 * Times that "this" names from the day of an article, where it points to nothing told before: "this week", "ce lundi". Sources
 * of patterns.
 */
export const timesOfThis = {
  en: "week|year|month|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  fr: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|après-midi|soir|semaine|week-end|mois|année|été|hiver|printemps|automne|saison",
  de: "Woche|Jahr|Monat|Sommer|Winter|Herbst|Frühling|Frühjahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Saison|Tage",
  es: "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|madrugada|semana|mes|año|verano|otoño|invierno|primavera|fin de semana|temporada|siglo",
  pt: "segunda|terça|quarta|quinta|sexta|sábado|domingo|manhã|tarde|noite|madrugada|semana|mês|ano|verão|outono|inverno|primavera|fim de semana|temporada",
  it: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mattina|pomeriggio|sera|notte|settimana|mese|anno|estate|inverno|autunno|primavera|weekend|fine settimana|stagione",
  nl: "week|maand|jaar|zomer|winter|herfst|lente|voorjaar|najaar|weekend|ochtend|middag|avond|nacht|seizoen",
} as const satisfies Readonly<Record<Language, string>>;
