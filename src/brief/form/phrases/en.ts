import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  connectives: [
    ..."however|moreover|furthermore|meanwhile|nevertheless|nonetheless|finally|besides|additionally|likewise|similarly".split(
      "|",
    ),
    ..."therefore|consequently|accordingly|thus|hence|instead|also|indeed|still|then|later|elsewhere|separately".split(
      "|",
    ),
    ..."and|but|yet|so|in addition|as a result|for example|for instance|in fact|of course|on the other hand".split(
      "|",
    ),
    ..."by contrast|in contrast|in other words|that said|even so|at the same time|in turn|to that end|after all|above all".split(
      "|",
    ),
  ],
  conjunctions: ["and", "but"],
  asides: [
    "nevertheless",
    "nonetheless",
    "however",
    "therefore",
    "thus",
    "moreover",
    "furthermore",
    "further",
    "also",
  ],
  scenes: [
    "amid",
    "amidst",
    "in the midst of",
    "against the backdrop of",
    "against a backdrop of",
    "on the sidelines of",
    "in the wake of",
    "at the end of",
    "speaking at",
    "speaking to",
    "speaking in",
    "speaking on",
    "speaking after",
    "asked about",
  ],
  relatives: ["which", "who", "whose", "whom", "where"],
  prepositions: [
    "on",
    "in",
    "at",
    "for",
    "with",
    "under",
    "after",
    "before",
    "during",
    "since",
    "despite",
    "following",
    "among",
    "from",
    "by",
    "across",
    "about",
    "as",
  ],
  subjects: ["the", "a", "an", "his", "her", "its", "their", "he", "she", "it", "they"],
  verbs: [
    ..."is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|said|says|told|added".split(
      "|",
    ),
    ..."wrote|made|took|became|began|went|came|got|gave|won|lost|left|held|put|rose|fell|grew|met|led|kept|found|saw|paid|ran|spoke".split(
      "|",
    ),
  ],
  that: ["that"],
  and: ["and"],
  between: ["between"],
  guarded: [
    ..."not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot|*n't|*n’t|unless|except|only".split(
      "|",
    ),
    ..."can|could|may|might|must|should|would|will|shall|ought|need to".split("|"),
    ..."alleged*|reported*|apparent*|possibl*|probab*|perhaps|maybe|likely|unlikely|seem*|appear*|suspect*|suggest*|claim*".split(
      "|",
    ),
    ..."about|around|nearly|almost|roughly|approximately|up to|at least|at most|some|estimated|if|whether|according to|believed".split(
      "|",
    ),
    ..."said|says|say|told|tells|added|adds|announc*|stated|insist*|warn*|argu*|deni*|deny|confirm*|accus*|charged".split(
      "|",
    ),
  ],
  says: [
    ..."said|says|say|told|tells|tell|added|adds|wrote|writes|tweeted|asked|argued|argues|insisted|insists|continued|explained|explains".split(
      "|",
    ),
    ..."declared|declares|responded|replied|warned|warns|noted|notes|stated|states|recalled|acknowledged|concluded|claimed|claims".split(
      "|",
    ),
    ..."announced|announces|admitted|joked|testified|retorted|reports|reported|specifies|specified|entrusted|according to".split(
      "|",
    ),
  ],
  leaning: [
    ..."he|she|it|they|him|his|her|hers|its|their|them|this|that|these|those|such|both|there|here|the former|the latter".split(
      "|",
    ),
    ..."one of them|another|others|some|each|neither|either|because|which|who|while it|when it|when he|when she|when they|as such".split(
      "|",
    ),
    "the same",
    "doing so",
    "allusion",
    "reference",
    "reports",
  ],
  ownVoice: [
    "i",
    "we",
    "me",
    "us",
    "my",
    "our",
    "mine",
    "ours",
    "myself",
    "ourselves",
    "i'm",
    "i’m",
    "i've",
    "i’ve",
    "we're",
    "we’re",
    "you",
    "your",
  ],
  future: [
    ..."will|is expected to|are expected to|is due|are due|is set to|are set to|is scheduled|are scheduled|is to|are to".split(
      "|",
    ),
    ..."plans to|plan to|planned to|intends to|next week|next month|next year|tomorrow|is slated|are slated|upcoming|going to|until then".split(
      "|",
    ),
  ],
};
