import type { Phrases } from "./phrases.ts";

export const cs: Phrases = {
  connectives: `ale|avšak|však|nicméně|proto|také|rovněž|navíc|kromě toho|mezitím|zatímco|přesto
    naopak|a|i|potom|poté|následně|například|zároveň|tedy|takže|nakonec`,
  conjunctions: "ale|avšak|a|i",
  guarded: `ne|není|nejsou|nikdy|nikdo|žádn*|bez|kromě|jen|pouze|jestli*|pokud|kdyby|může|mohou
    mohl*|musí|měl*|údajně|možná|zřejmě|pravděpodobně|asi|okolo|téměř|nejméně|až|podle|řek*|uved*|sděl*|oznám*
    tvrd*`,
  says: "řekl*|uvedl*|sdělil*|oznámil*|prohlásil*|dodal*|řekla|podle|tvrdí|napsal*|vysvětlil*",
  leaning: `on|ona|ono|oni|jeho|její|jejich|jemu|jí|jim|to|ten|ta|ti|ty|tento|tato|toto|tito|tyto
    tohoto|této|těchto|tomu|tom|tím|takový|taková|takové|takto|tak|tam|zde|tady|oba|obě|svůj|svou|protože|neboť
    tehdy`,
  ownVoice: "já|my|mně|mě|nám|nás|můj|moje|náš|naše|vy|vám|vás|váš|vaše",
  future: "bude|budou|proběhne|začne|skončí|potrvá|plánuje|chystá",
};
