import { textWeight } from "../walls/page-lines.ts";
import type { PageSight } from "./page-sight.ts";

/** How pages that are not there call themselves, at the start of a title or a heading. */
const errorWords =
  /^[^\p{L}\p{N}]*(error|fehler|erreur|ошибка|エラー|błąd|errore|erro|fout|hata)?[\s:–-]*(404|410|500|502|503)(?!\d)|^(oops|ups|hoppla|oeps|ой|упс)?[^\p{L}\p{N}]*(sorry[^\p{L}\p{N}]+)?((the |this )?(page|article|story) (you .{0,40})?(was |is |could not be |can('|’)?t be |cannot be )?(not found|no longer (available|exists?)|unavailable|missing|does(n('|’)t| not) exist|has been (removed|deleted))|(we )?(can('|’)t|couldn('|’)t|could not|cannot) find (that|the|this) page|(page|content|article|file) not found|not found$|(diese |die )?(seite|artikel)( wurde| konnte)? (leider )?nicht (gefunden|mehr verfügbar|vorhanden)|(cette |la )?page (introuvable|non trouvée|inexistante|n.(existe|est) (pas|plus))|(la )?página (no (encontrada|existe|disponible|se ha encontrado)|não (encontrada|existe))|(esta |la )?página que (buscas?|procura)|no (hemos )?(encontramos|encontrado) (la|esta) página|(la )?pagina (non (trovata|esiste|disponibile)|che (stai )?cerca(vi|ndo))|(deze )?pagina (is )?niet (gevonden|beschikbaar)|(ta |podana |szukana )?strona (nie (istnieje|została (odnaleziona|znaleziona))|której szukasz)|nie (znaleziono|znaleźliśmy|odnaleziono) (takiej )?strony|(такой )?страниц[аы] (не (найдена|существует|найдено)|удалена)|сторінку не знайдено|(お探しの)?(ページ|記事)(が|は)(見つかりません|存在しません)|お探しのページ|(页面|頁面)(不存在|未找到|找不到)|(您|你)(访问|訪問)的(页面|頁面)|페이지를 찾을 수 없|(aradığınız )?sayfa (bulunamadı|mevcut değil)|không tìm thấy trang|الصفحة غير موجودة)/iu;

/** Whether the page says that what was asked for is not there. */
export function isErrorPage({ title, heading, page, ogType }: PageSight, weight: number): boolean {
  if (weight > 1500 || ogType === "article") return false;
  const says = [title, heading].some((text) => textWeight(text) < 160 && errorWords.test(text));
  return says || page.status === 404 || page.status === 410;
}
