import type { Phrases } from "./phrases.ts";

export const en: Phrases = {
  connectives: `as such|on top of that|by then|to be sure|in short|now|for his part|for her part
    for its part|for their part|first of all|firstly|secondly|thirdly|second|third|again|however|moreover
    furthermore|meanwhile|nevertheless|nonetheless|finally|besides|additionally|likewise|similarly|therefore
    consequently|accordingly|thus|hence|instead|also|indeed|still|then|later|elsewhere|separately|plus
    more troubling still|better still|worse still|and|but|yet|so|in addition|as a result|for example
    for instance|in fact|of course|on the other hand|by contrast|in contrast|in other words|that said|even so
    at the same time|in turn|to that end|after all|above all`,
  conjunctions: "and|but|plus",
  asides: "nevertheless|nonetheless|however|therefore|thus|moreover|furthermore|further|also",
  scenes: `amid|amidst|in the midst of|against the backdrop of|against a backdrop of
    on the sidelines of|in the wake of|at the end of|speaking at|speaking to|speaking in|speaking on
    speaking after|asked about`,
  relatives: "which|who|whose|whom|where",
  prepositions: `on|in|at|for|with|under|after|before|during|since|despite|following|among|from|by
    across|about|as`,
  subjects: "the|a|an|his|her|its|their|he|she|it|they",
  verbs: `is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|said
    says|told|added|wrote|made|took|became|began|went|came|got|gave|won|lost|left|held|put|rose|fell|grew|met
    led|kept|found|saw|paid|ran|spoke`,
  tails: `after|amid|following|during|despite|as part of|in the wake of|ahead of|along with
    including|with|while|where|in a move|as well as|among them|even as|just days after|hours after|days after
    weeks after|months after|bringing|prompting|leaving|raising|sparking|marking|making`,
  that: "that",
  and: "and",
  between: "between",
  guarded: `not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot
    *n't|unless|except|only|can|could|may|might|must|should|would|will|shall|ought|need to|alleged*
    reported*|apparent*|possibl*|probab*|perhaps|maybe|likely|unlikely|seem*|appear*|suspect*
    suggest*|claim*|about|around|nearly|almost|roughly|approximately|up to|at least|at most|some
    estimated|if|whether|believed|announc*|insist*|warn*|argu*|deni*|deny|confirm*|accus*|charged
    identified|named`,
  leaning: `to name a few|the other|if so|if not|with reason|with good reason|as you can see
    in the second example|in the second case|among them|among these|in response|the same goes|not so
    not only that|in it|in this|in that|at that|of these|of those|by then|since then|after that|before that
    on that|with that|with this|to this|to that|for this|for that|what|how|why|one is|one was|this is why
    all of this|all this|all that|he|she|it|they|him|his|her|hers|its|their|them|this|that|these|those|such|both
    there|here|the former|the latter|one of them|another|others|some|each|neither|either|because|which|who
    while it|when it|when he|when she|when they|as such|the same|doing so|reports`,
  ownVoice: `i|we|me|us|my|our|of mine|mine is|mine was|mine alone|are mine|ours|myself|ourselves
    i'm|i've|we're|you|your`,
  future: `will|is expected to|are expected to|is due|are due|is set to|are set to|is scheduled
    are scheduled|is slated|are slated|have planned to|has planned to`,
  intends: `should|is to|are to|plan|plans|planned|planning|intends|intend|hopes|hope|aims|may|could|would|vowed
    pledged|ahead of`,
  soon: `next week|next month|next year|tomorrow|later this year|later this month|later this week
    in the coming|upcoming|by the end of|until then`,
};
