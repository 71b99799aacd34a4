import { quick } from "#shared/quick.ts";
import type { Box } from "./page-blocks.ts";

/** What blog systems write below an entry, of any length, in the languages that they speak. */
const entries = quick(
  /^(?:this (?:entry|post) (?:was posted|was written|is filed)|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde (?:am|von|unter|in) .{0,80}(?:veröffentlicht|geschrieben|erstellt|abgelegt)|(?:cette entrée|cet article|ce billet) a été (?:publiée?|postée?|écrite?) (?:le|dans|par)|esta entrada (?:fue|ha sido) (?:publicada|archivada)|(?:este artigo|esta entrada) foi publicad[oa]|(?:questo articolo|questa voce) è stat[oa] (?:pubblicat|scritt)[oa]|dit bericht (?:is|werd) (?:geplaatst|gepost|geschreven)|det(?:ta| här) inlägget? (?:postades|publicerades|skrevs)|dette? (?:indlæg|innlegget) (?:blev|ble)|(?:ten )?wpis (?:został )?(?:opublikowan|dodan|umieszczon)|эта запись (?:была )?опубликована|この投稿は(?=.{0,60}カテゴリ))(?!\p{L}).*$/iu,
);

/** The header of a message, as archives of mail show it in one line. */
const mailHeader = quick(/^from: .{3,200} (?:to|subject): .{3,} date: .{10,}$/iu);

/** What systems for mail and forums write around a message, where nothing else stands in the line. */
const messages = [
  /^(?:(?:previous|next) (?:message|in thread)(?: \(by (?:thread|date)\))?\s?:|messages sorted by(?!\p{L})|(?:prev(?:ious)?|next) by (?:date|thread)\s?:|(?:maybe )?in reply to:)/iu,
  // Since when somebody is a member, and how much they wrote.
  /^(?:join(?:ed| date)|posts|member since|registriert(?: seit)?|beiträge|dabei seit|inscrit(?:e)?(?: le)?|registrado(?: desde)?|mensajes|mensagens|iscritto(?: il)?|messaggi|geregistreerd|lid sinds|dołączył\(?a?\)?|posty|регистрация|сообщени[йя]|(?:\p{L}+ )?üyelik tarihi|mesaj(?:lar|ları|ı))\s?:\s?\S.{0,60}$/iu,
  /^(?:(?:senior|junior|new|active|full|registered|well-known|distinguished) member|(?:aktives|neues|bekanntes) mitglied|membre (?:actif|confirmé)|miembro (?:activo|habitual)|member|mitglied|użytkownik|участник)$|^member # ?\d+$|^#\d{1,5}$/iu,
  // When a message was sent, and changed.
  /^(?:posted|wysłany|verfasst(?: am)?|post[ée](?: le)?|enviado|inviato|geplaatst)\s?:?\s.{0,40}\d{1,2}:\d{2}.{0,40}$/iu,
  /^\[?.{0,50}(?:message edited by|last edited by|zuletzt (?:bearbeitet|geändert) (?:von|am)|dernière (?:édition|modification) par|editado por última vez)/iu,
  // Under its line stands what a member signs with.
  /^(?:_{6,}|-{8,})\s*[^\s_-]/u,
  /^(?:re|aw|odp|res|ynt|rif)\s?: .{3,100}[^.!?…]$/iu,
  // What an archive of mail says of its threads, and how to answer; what a message is signed with.
  /^(?:next )?(?:(?:prev(?:ious)? )?(?:parent )?reply )?other threads:\[|^thread overview: \d+|^reply instructions:$|^you may reply publicly to this message|^\* (?:save the following mbox file|reply using the --to|if your mail client supports)|^this is a (?:public inbox|list of all public inboxes), see|^-- \p{Lu}.{2,80}[^.!?]$/iu,
  // What a reader may do there.
  /^(?:you (?:may not|cannot) (?:post|reply|edit|delete|vote)|nie możesz (?:pisać|odpowiadać|zmieniać)|(?:du kannst|sie können) (?:keine|nicht)(?: neuen?)? (?:beiträge|themen|antworten)|vous ne pouvez pas (?:poster|publier|répondre)|no puedes? (?:abrir|crear|responder)|all times are |alle zeitangaben |toutes les heures |todas las horas |todos os horários |tutti gli orari |alle tijden |wszystkie czasy |часовой пояс|tüm zamanlar |skocz do:?$|jump to:?$)/iu,
].map(quick);

/** What pages ask of a text at its foot, and how many praised it, where nothing else stands in the line. */
const pages = [
  /^[^\p{L}]*\d[\d.,]* (?:de|from|von|out of|sur|su|van|z) \d+ (?:votos?|votes?|stimmen|bewertungen|avis|voti|reviews|ratings|stemmen|głos\p{L}*)$/iu,
  // How old a question is, and how often it was read.
  /^(?:asked|modified|edited|active|answered) (?:\d+ (?:\p{L}+,? )+?ago|today|yesterday)$|^(?:viewed|gelesen|vu) [\d.,]+ ?[km]? (?:times|mal|fois)$/iu,
  /^(?:was this (?:page|article|answer|information|review) (?:helpful|useful)|war (?:dies|das|dieser? \p{L}+) hilfreich|cette (?:page|réponse) vous a-t-elle|¿te (?:ha )?(?:resultó|resultado|sido) útil|bu (?:yanıt|cevap|içerik|sayfa) .{0,20}(?:faydalı|yardımcı)|rate this (?:article|story|recipe)$|oceń (?:jakość (?:naszego )?)?artykuł|(?:valora|califica) est[ea]|bewerten sie diesen|notez cet article|twoja (?:opinia|ocena) (?:pozwala|pomaga|jest)|この記事はいかがでしたか)/iu,
].map(quick);

/** Days and hours, and when a page was changed, which stand at either end of a text. */
const moments = [
  /^(?:\d{1,2}[/月]\d{1,2}日?[（(]?[日月火水木金土]?[)）]?\s?)?\d{1,2}[:：]\d{2}\s?(?:配信|公開|更新|掲載)$/u,
  /^(?=.{0,90}(?:19|20)\d{2},? (?:(?:kl|klo|um|ore)\.? )?(?:[01]?\d|2[0-3])\.[0-5]\d(?![.\d])).{6,100}[^.!?…。！？]$/iu,
  /^(?=.{0,90}(?<!\d)\d{1,2}[:：h]\d{2}(?!\d))(?=.{0,90}(?:19|20)\d{2}(?!\d))(?:.{6,100}[^.!?…。！？]|.{6,90}[ap]\.m\.)$/iu,
  /^[(（]?(?:\p{L}+[.,]?:? ){0,3}?(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:de |of )?\p{L}{3,12}\.?,? (?:de |del )?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? )(?:19|20)\d{2}(?: г\.?)?[)）]?$/iu,
  // On which day that is at hand, and at what hour.
  /^(?=.{4,80}$)(?:[^.!?]{0,50} )?(?:today|yesterday|heute|gestern|aujourd['’]hui|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|i ?dag|i ?går|tänään|eilen)(?:,| at| um| kl\.?| à| a las| às| alle| om| o)? ?\d{1,2}[:.h]\d{2}(?:[ ·•|]+\d+ min\.?)?$/iu,
  /^(?:(?:last |first )?(?:published|posted|updated)|(?:erst)?veröffentlicht|aktualisiert|publiée?|mise? à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|опубликовано|обновлено)\s?:?,? (?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|i ?dag|i ?går|tänään|eilen|сегодня|вчера)(?!\p{L}).{0,12}\d{1,2}[:.h]\d{2}$/iu,
  /^(?:(?:first |originally )?(?:published|posted|updated)|(?:erst)?veröffentlicht|publié|publicado|pubblicato)\s?:? (?:\d+ (?:minutes?|hours?|days?) ago|vor \d+ (?:minuten|stunden|tagen)|il y a \d+ (?:minutes?|heures?|jours?)|hace \d+ (?:minutos?|horas?|días?)|há \d+ (?:minutos?|horas?|dias?)|\d+ (?:minuti|ore|giorni) fa)(?!\p{L}).{0,60}$/iu,
  /^(?:last (?:modified|updated|revised|changed|update|published)|(?:this )?page (?:was )?(?:last )?(?:updated|modified|maintained|created|hosted) |stand ?:|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|dernière (?:mise à jour|modification)|última (?:actualización|modificación|atualização|alteração)|ultim[oa] (?:aggiornamento|modifica)|последнее (?:обновление|изменение)|laatst (?:gewijzigd|bijgewerkt)|laatste (?:wijziging|update)|senast (?:ändrad|uppdaterad)|sist (?:endret|oppdatert)|sidst (?:ændret|opdateret)|ostatnia (?:aktualizacja|modyfikacja)|poslední (?:změna|aktualizace)|最終更新|最后更新|最後更新)(?!\p{L}).{0,120}$/iu,
].map(quick);

const lineCharactersMax = 300;

/** Whether a line is a system's own around a message, an entry or a page. */
export function isSystemLine(text: string): boolean {
  if (entries.test(text) || mailHeader.test(text)) return true;
  return (
    text.length <= lineCharactersMax &&
    (messages.some((pattern) => pattern.test(text)) || pages.some((pattern) => pattern.test(text)))
  );
}

/** Whether a line at either end of a text tells nothing but when it was put there. */
export function isMomentLine(text: string): boolean {
  return text.length <= lineCharactersMax && moments.some((pattern) => pattern.test(text));
}

/** Class names of the box that tells who wrote a message, as forums have it beside each. */
const memberNames = new Set(
  "message-user message-userDetails message-userExtras message-attribution postprofile post-author postdetails userinfo user-info posterinfo poster author-info PostUser author_information post_author cAuthorPane ipsComment_author".split(
    " ",
  ),
);

/** Characters of such a box; one of more holds the message. */
const memberCharactersMax = 300;

export function isMemberBox({ characters, className }: Box): boolean {
  return (
    characters <= memberCharactersMax &&
    className.split(/\s+/).some((name) => memberNames.has(name))
  );
}
