import { describe, expect, it } from "vitest";
import { isNoComment } from "#brief/form/sentences/no-comment.ts";

describe("a sentence about somebody who had nothing to say", () => {
  it.each([
    "The company declined to comment on the report.",
    "A spokeswoman did not immediately respond to questions.",
    "L'équipe de campagne n'a pas souhaité s'exprimer sur cette affaire.",
    "Die Behörde wollte sich nicht äußern.",
    "El ministro no quiso hacer declaraciones.",
    "A empresa não respondeu aos pedidos.",
    "Il sindaco non ha voluto commentare.",
    "De gemeente wilde niet reageren.",
  ])("is known: %s", (text) => {
    expect(isNoComment(text)).toBe(true);
  });

  it.each([
    "The mayor said the company had not paid.",
    "Le maire n'a pas voulu vendre le port.",
    "Die Stadt lehnte den Antrag ab.",
    "El ministro no respondió por los daños.",
  ])("is another: %s", (text) => {
    expect(isNoComment(text)).toBe(false);
  });
});
