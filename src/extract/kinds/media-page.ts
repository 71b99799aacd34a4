import type { NotAnArticleReason } from "#model/extraction.ts";
import type { PageSight } from "./page-sight.ts";

/** Weight from which a text beside a player is a story of its own: about a hundred words. */
const textWeightMin = 650;

/** Weight that a caption may have; a gallery's text is made of these. */
const captionWeightMax = 250;

/** Weight of a text that no gallery has. */
const captionsWeightMax = 4000;

/** Pictures that make a gallery. */
const galleryPicturesMin = 5;

const address = {
  video:
    /\/(videos?|watch|mediathek|vod|tv|clips?|filmy?|wideo|vídeos?|видео|douga|multimedia\/video)(\/|-|\d|$|\?)/i,
  audio:
    /\/(podcasts?|audios?|radio|listen|ecouter|hoeren|escuchar|ascolta|ouvir|luisteren|posluchaj|sluchaj|подкасты?|emissions?|sendungen)(\/|-|$|\?)/i,
  gallery:
    /\/(galler(y|ies)|photo-?galler(y|ies|ia)|galer[ií]as?|galeri[ae]|fotogaler\w*|bilder(strecken?|galerie)?|fotostrecken?|diaporamas?|portfolio|photos?(?!-essay)|pictures|in-pictures|slideshows?|fotos?|foto(reeks|serie)s?|zdjecia|photo_?reports?|picture-?gallery|shashin)(\/|-|\d|$|\?)/i,
} as const;

const galleryTitle =
  /(?<!\p{L})(in (pictures|photos|bildern|fotos|beeld|foto's)|photo gallery|(die )?bilder( des tages|strecke)|en (images|photos|imágenes|fotos)|les (images|photos)|le (foto|immagini)|(foto)?galleria|em (fotos|imagens)|(foto)?galer(ia|ía|ie)|zdjęcia|na zdjęciach|fotorelacja|фото(репортаж|галерея)|в фотографиях|写真(特集|集|で見る)|フォト(ギャラリー)?|组图|图集|화보|fotoğraflarla|diaporama|fotostrecke)(?!\p{L})/iu;

/**
 * Whether a page is there for its video, recording or pictures, and its words only introduce them.
 *
 * @param weight of the readable text
 */
export function mediaReason(sight: PageSight, weight: number): NotAnArticleReason | undefined {
  const { ogType, page, pictures, players, saysArticle, title, types } = sight;
  const has = (...names: readonly string[]) => names.some((name) => types.has(name));
  if (weight < textWeightMin) {
    const isListened =
      /^music|^audio/.test(ogType) ||
      (!saysArticle && has("AudioObject", "PodcastEpisode", "RadioEpisode", "PodcastSeries")) ||
      (address.audio.test(page.url) && (players.audio > 0 || has("AudioObject")));
    if (isListened) return "audio";
    const isWatched =
      /^video/.test(ogType) ||
      (!saysArticle && has("VideoObject", "Movie", "TVEpisode", "Clip")) ||
      (address.video.test(page.url) && (players.video > 0 || has("VideoObject")));
    if (isWatched) return "video";
  }
  const isShown =
    (!saysArticle && has("ImageGallery", "MediaGallery")) ||
    address.gallery.test(page.url) ||
    galleryTitle.test(title);
  const isCaptions =
    weight < textWeightMin || (weight < captionsWeightMax && weight / pictures < captionWeightMax);
  if (isShown && pictures >= galleryPicturesMin && isCaptions) return "gallery";
  return undefined;
}
