import { describe, expect, it } from "vitest";
import { deniesFuture, hasLaterDay, isHypothetical } from "#brief/form/sentences/what-comes.ts";
import { articleFromText } from "#extract/article-from-text.ts";

it.each([
  ["uk", "Якщо дощі триватимуть, дорогу закриють.", true],
  ["vi", "Nếu không sửa cầu, xã sẽ bị cô lập.", true],
  ["ru", "В 2015 году он станет мэром и построит мост.", true],
  ["ru", "В 2025 году город построит мост.", false],
  ["uk", "Дорогу закриють у понеділок.", false],
  ["zh", "如果下雨，比赛将推迟。", true],
  ["en", "If it rains, the match will be played on Friday.", true],
  ["fr", "S'il pleut, le match aura lieu vendredi.", true],
  ["fr", "Sixième du groupe, le club jouera vendredi.", false],
  ["de", "Falls es regnet, wird am Freitag gespielt.", true],
  ["es", "Si llueve, el partido se jugará el viernes.", true],
  ["pt", "Se chover, o jogo será na sexta.", true],
  ["it", "Se piove, la partita sarà venerdì.", true],
  ["nl", "Als het regent, begint de wedstrijd vrijdag.", true],
])("what would come, or came long ago, is not what comes next (%s): %s", (language, text, is) => {
  const publishedAt = new Date("2024-03-05T09:00:00Z");
  const article = { ...articleFromText(text, { language }), publishedAt };
  expect(isHypothetical(text, article)).toBe(is);
});

describe("deniesFuture", () => {
  it.each([
    ["zh", "去年11月，台风“梧桐”曾造成福建4人死亡。", true],
    ["zh", "明年11月，新桥将通车。", false],
    ["en", "Last year the council planned to rebuild the pier by May.", true],
    ["en", "The ferry will not sail this winter.", true],
    ["en", "The council will need a plan for the ferry.", true],
    ["en", "The ferry will sail from Monday, not from Sunday.", false],
    ["en", "Brook Boats will hold a conference call today at 9:00 a.m.", true],
    ["en", "There will be no ferry in the winter.", true],
    ["en", "A replay will be available at investors.boats.example.", true],
    ["en", "The council will call a conference on the ferry in May.", false],
    ["en", "No ferry is due on Tuesday.", true],
    ["en", "There is no plan for when the ferry will sail.", true],
    ["en", "Some fishermen worry that the pier will fall.", true],
    ["fr", "Les élèves ne prendront pas le bus cette année.", true],
    ["fr", "Les élèves prendront le bus lundi.", false],
    ["tr", "Bana sorarsanız yapılacak iş belli.", true],
    ["tr", "Toplantı cuma günü yapılacak.", false],
    ["pl", "Seniorzy nadal będą jeździć za darmo.", true],
    ["pl", "Sesja będzie w piątek.", false],
    ["ru", "Автобус не будет ходить зимой.", true],
    ["uk", "Автобус і надалі буде безкоштовним.", true],
    ["uk", "Засідання буде у п’ятницю.", false],
    ["de", "Die Fähre wird im Winter nicht fahren.", true],
    ["de", "Die Fähre wird am Montag fahren.", false],
    ["es", "El puente no abrirá este año.", true],
    ["es", "El puente abrirá el lunes, no el domingo.", false],
    ["pt", "A ponte não abrirá este ano.", true],
    ["pt", "A ponte abrirá na segunda.", false],
    ["it", "Il ponte non aprirà quest'anno.", true],
    ["it", "Il ponte aprirà lunedì.", false],
    ["nl", "De brug gaat dit jaar niet open.", true],
    ["nl", "De brug gaat maandag open.", false],
    ["ja", "橋は開かない。", false],
  ])("%s: %s", (language, sentence, denied) => {
    expect(deniesFuture(sentence, language)).toBe(denied);
  });
});

it.each([
  ["fr", "Le 1er décembre, la chaîne a consacré neuf heures au pont.", false],
  ["en", "On 1 December, the council voted for the bridge.", false],
  ["fr", "Le 1er décembre, la ville ouvrira le pont.", true],
  ["fr", "Le parquet requiert deux mois pour un vol du 20 décembre dernier.", false],
  ["fr", "La ville a fixé l'ouverture du pont au 1er décembre.", true],
])(
  "a day without its year that opens what happened is none to come (%s): %s",
  (language, text, is) => {
    const publishedAt = new Date("2024-11-12T09:00:00Z");
    expect(hasLaterDay(text, { ...articleFromText(text, { language }), publishedAt })).toBe(is);
  },
);
