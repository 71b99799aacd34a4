import { describe, expect, it } from "vitest";
import { detectLanguage } from "#language/detect-language.ts";

describe("the language of a short text", () => {
  it.each([
    ["fr", "1er mai : Un voisin de Bellerive filmé en train de frapper un manifestant"],
    ["fr", "76% des riverains veulent taxer davantage les riches"],
    ["es", "Una ciudad del valle cierra el puerto diez horas al día"],
    ["ro", "Primarul orașului a închis podul din cauza ploilor"],
    ["ca", "El govern aprova els pressupostos amb el suport de l'oposició"],
    ["sv", "Kommunen stänger bron till hamnen och bygger en ny"],
  ])("is %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("is unknown where nothing tells", () => {
    expect(detectLanguage("Westmere 2026")).toBe("und");
  });
});
