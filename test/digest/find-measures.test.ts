import { describe, expect, it } from "vitest";
import { findMeasures } from "#digest/find-measures.ts";

describe("what an entry counts", () => {
  it.each([
    ["en", "At least 12 dead as bridge collapses", ["death=12"]],
    ["en", "Twelve people were killed and 30 injured on Monday", ["death=12", "injury=30"]],
    ["en", "A blast killing 12 and injuring 30", ["death=12", "injury=30"]],
    ["en", "Death toll rises to 19", ["death=19"]],
    ["en", "Third death confirmed", ["death=3"]],
    ["en", "Nine people are dead and two children missing", ["death=9", "missing=2"]],
    ["en", "A man, 71, was found in his car", []],
    ["en", "An 81-year-old man drowned", []],
    ["en", "Actress Livia Marchetti dies at 97", []],
    ["en", "Singer dead at 27", []],
    ["en", "A man of 82 was found dead in his house", []],
    ["en", "Blaze leaves a toll of 82 dead", ["death=82"]],
    ["en", "Ferry death toll at 97", ["death=97"]],
    ["en", "Miner dies aged 97", []],
    ["en", "Survivor of the sinking dies at the age of 101", []],
    ["en", "Three killed in fall from 90-storey tower", ["death=3"]],
    ["fr", "Livia Marchetti meurt à l’âge de 97 ans", []],
    ["de", "Livia Marchetti mit 97 gestorben", []],
    ["de", "Unglück mit 97 Toten", ["death=97"]],
    ["de", "34-Jähriger getötet", []],
    ["it", "Addio a Livia Marchetti, morta a 97", []],
    ["it", "Crollo, il bilancio sale a 97 morti", ["death=97"]],
    ["pl", "Zginęła 14-latka", []],
    ["ru", "Погиб 14-летний мальчик", []],
    ["uk", "Кількість загиблих зросла до 12-ти", ["death=12"]],
    ["vi", "Nữ diễn viên chết ở tuổi 97", []],
    ["en", "Two suspension rods had lost a third of their thickness", []],
    ["en", "Gauge reads 4.1 metres at 3.20 am", []],
    ["en", "About 600 people have been moved to the leisure centre", ["evacuation=600"]],
    ["en", "More than 3,000 residents fled on Monday", ["evacuation=3000"]],
    ["en", "The firm moved 200 jobs to Spain", ["en:job=200"]],
    ["en", "12\u00a0000 people evacuated", ["evacuation=12000"]],
    ["nl", "12\u202f000 mensen geëvacueerd", ["evacuation=12000"]],
    ["fr", "1 200 habitants ont été déplacés", ["evacuation=1200"]],
    ["es", "Unos 450 vecinos desalojados", ["evacuation=450"]],
    ["en", "40,000 homes without power", ["en:home=40000"]],
    ["en", "The party won 27 of the 63 seats", []],
    ["en", "Three rivals asked for access", []],
    ["en", "Inflation slows to 3.1% as fuel gets cheaper", ["%:inflation=3.1"]],
    ["fr", "Le bilan s’alourdit à quinze morts", ["death=15"]],
    ["de", "Zahl der Toten steigt auf 15", ["death=15"]],
    ["es", "Aumentan a nueve los muertos", ["death=9"]],
    ["it", "Almeno dodici morti nel crollo", ["death=12"]],
    ["pt", "Sobe para nove o número de mortos", ["death=9"]],
  ])("%s: %s", (language, title, expected) => {
    const found = findMeasures({ title, text: "", language });
    expect(found.map(({ key, value }) => `${key}=${value}`)).toEqual(expected);
  });

  it.each([
    ["en", "Among the missing are three Germans, and nine people are dead", ["death=9"]],
    ["en", "Two of the dead were children", []],
    ["fr", "Deux Français figurent parmi les disparus", []],
    ["fr", "Deux des blessés sont dans un état grave", []],
    ["de", "Unter den Toten sind zwei Kinder", []],
    ["de", "Zwei der Verletzten schweben in Lebensgefahr", []],
    ["es", "Entre los muertos hay tres niños", []],
    ["it", "Due dei feriti sono gravi", []],
    ["pt", "Entre os mortos há duas crianças", []],
    ["nl", "Onder de doden zijn twee kinderen", []],
    ["pl", "Wśród zabitych jest dwoje dzieci", []],
    ["ru", "Двое из погибших были детьми", []],
    ["uk", "Серед загиблих троє дітей", []],
  ])("takes no part for the whole: %s: %s", (language, title, expected) => {
    const found = findMeasures({ title, text: "", language });
    expect(found.map(({ key, value }) => `${key}=${value}`)).toEqual(expected);
  });

  it.each([
    ["en", "Five more bodies found", true],
    ["en", "Another six bodies pulled from rubble", true],
    ["en", "Toll of storm rises by three to 31 dead", true],
    ["fr", "Sept autres corps retrouvés", true],
    ["es", "Otros 12 cadáveres hallados", true],
    ["it", "Trovati altri 12 corpi", true],
    ["pt", "Mais 12 corpos encontrados", true],
    ["pl", "Znaleziono kolejnych 12 ciał", true],
    ["en", "Death toll rises to 39", false],
    ["pt", "Acidente deixa mais de 12 mortos", false],
  ])("knows what came on top of another count: %s: %s", (language, title, expected) => {
    const [first] = findMeasures({ title, text: "", language });
    expect([first?.key, first?.isIncrement]).toEqual(["death", expected]);
  });
});
