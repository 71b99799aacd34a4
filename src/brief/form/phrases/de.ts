import type { Phrases } from "./phrases.ts";

/** No relatives: German sets the comma also before a clause that narrows the meaning. */
export const de: Phrases = {
  connectives: "und|aber|denn|doch|sondern",
  conjunctions: "und|aber|denn|doch",
  tails: "nachdem|darunter|sowie|wobei|trotz|während|unter ihnen|begleitet von|gefolgt von",
  that: "dass|daß",
  and: "und",
  between: "zwischen",
  guarded: `nicht|kein*|nie|niemals|niemand|nichts|ohne|weder|noch|kaum|außer|nur|wenn|falls|ob
    kann|können|könnte*|konnte*|darf|dürfen|dürfte*|muss|muß|müssen|musste*|müsste*|soll|sollen
    sollte*|will|wollen|wollte*|würde*|möchte*|werde|wird|werden|wäre*|sei|seien|habe|hätte*
    mutmaßlich*|angeblich*|offenbar|möglicherweise|vielleicht|wahrscheinlich|wohl|scheinbar
    anscheinend|etwa|rund|knapp|fast|circa|ungefähr|mindestens|höchstens|bis zu|nach angaben
    behauptet*|bestritt*`,
  leaning: `in der tat|falls nicht|falls ja|wenn nicht|wenn ja|wie ihr seht|in dem sinne
    in diesem sinne|unter ihnen|darunter|unter anderem|dazu gehören|dazu gehört|zum einen|zum anderen
    darüber hinaus|im übrigen|demgegenüber|immerhin|hingegen|infolgedessen|nichtsdestotrotz|dementsprechend
    ansonsten|erstens|zweitens|drittens|einerseits|andererseits|hinzu kommt|denn|noch|nun|kein wunder|doch
    einer von ihnen|eine von ihnen|eine davon|einer davon|eines davon|einige davon|viele davon|mehrere davon
    solche|solcher|solches|solch ein*|der mann|die frau|er|sie|es|ihm|ihr|ihn|ihnen|sein|seine|seinen|seinem
    seiner|ihre|ihren|ihrem|ihrer|dies|diese|dieser|dieses|diesen|diesem|das ist|der ist|die ist|dem ist|den ist
    denen ist|deren ist|dessen ist|dort|da|dabei|damit|dafür|dagegen|darauf|daran|daraus|darin|darüber|darum
    davon|dazu|danach|daher|deshalb|deswegen|somit|dann|hier|hierzu|hierbei|beide|letztere*|weil|zudem|außerdem
    allerdings|jedoch|dennoch|trotzdem|stattdessen|gleichzeitig|zugleich|ebenso|auch|so|hinzu|das sei
    das kündigte*|das teilte*|das sagte*|das erklärte*|das berichte*|das meldete*|das bestätigte*|das entschied*
    das beschloss*|das ergab*|das gab|das gaben|das geht|das schrieb*|das machte*|das kritisierte*|das löste*
    das hat|das habe|das war|das sind|das bedeutet|das zeigt|demnach|ferner|schließlich`,
  ownVoice: `ich|wir|mir|mich|uns|mein|meine|meinem|meiner|meines|unser*|du|dein|deine|deinen
    deinem|deiner`,
  future: `voraussichtlich|ist geplant|sind geplant|steht an|stehen an|wird erwartet
    werden erwartet`,
  intends: `beginnt|beginnen|startet|starten|kommt|kommen|tritt|berät|beraten|entscheidet|findet
    öffnet|eröffnet|wird|werden|soll|sollen|will|wollen|plant|planen`,
  soon: `morgen|nächste*|kommende*|künftig|demnächst|ab januar|ab februar|ab märz|ab april|ab mai
    ab juni|ab juli|ab august|ab september|ab oktober|ab november|ab dezember|bis ende|bis anfang|bis mitte
    bis zum|im frühjahr|im sommer|im herbst|im winter|anfang januar|anfang februar|anfang märz|anfang april
    anfang mai|anfang juni|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag
    im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im september|im oktober|im november
    im dezember`,
};
