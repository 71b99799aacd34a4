import type { Language } from "#model/language.ts";

/**
 * Makes something once for each language that is asked for: most workers read two or three.
 *
 * A call at the top of a module is marked `@__PURE__`, so that a bundle in which nobody asks leaves it out.
 */
export function perLanguage<Made>(
  make: (language: Language) => Made,
): (language: Language) => Made {
  const known = new Map<Language, { readonly language: Language; readonly made: Made }>();
  // Nearly always the language is the one that was asked for last.
  let found: { readonly language: Language; readonly made: Made } | undefined;
  return (language) => {
    if (found?.language !== language) {
      found = known.get(language) ?? { language, made: make(language) };
      known.set(language, found);
    }
    return found.made;
  };
}
