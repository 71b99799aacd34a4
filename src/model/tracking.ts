/** Parameters that say where a click came from, never which page it opens. */
const trackingName = new RegExp(
  `^(${[
    "utm[-_]?.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|_hs.*|__hs.*|hsctatracking|at_.*|ns_.*|xt(or|ref)|wt[._]?.?mc.*",
    "fb(clid|_ref|_source|_action_.*)|mibextid|action_(object|ref|type)_map|g(clid|clsrc|braid|bclid)|dclid",
    "wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igsh(id)?|epik|_openstat|wickedid|vero_.*|oly_.*_id",
    "mc_[cet]id|mkt_tok|s_(cid|kwcid)|sc_(campaign|channel|content|medium|outcome|geo|country)|ef_id|cmpid|ncid",
    "ocid|icid|dcmp|itid|ito|ftag|smid|smtyp|emc|wpisrc|wprss|wpmm|srnd|reflink|mbid|maca|traffic_source|ref_(src|url)",
    "soc_(src|trk)|tsrc|guc(e_referrer.*|counter)|spm|scm|trk(campaign|info)?|gaa_.*|gepc|sara_.*|xing_share",
    "__twitter_impression|__tn__|__cft__.*|_ga|_gl|dicbo|oborigurl|share(d|type)?|sharing|rss|linkid|cvid|leadsource",
    "_?amp|amp_(js_v|gsa|lite)|usqp|outputtype|phpsessid|jsessionid|aspsessionid.*|fromrss|isfromrss|origin_referer",
    "taid|sref|share_id|isappinstalled|replytocom|nocache|__cf_chl_.*",
  ].join("|")})$`,
  "i",
);

/** Names that mean something on some sites, and are about the click when their value says so. */
const ambiguousName =
  /^(ref|referer|referrer|src|source|from|feed|via|partner|mod|cmp|feature|medium|output|xtor|cid|campaign|channel|type)$/i;

const clickValue =
  /^(rss|feed|atom|twitter|tw|facebook|fb|e?mail|share|social|newsletter|whatsapp|telegram|push|home(page)?|hp|google(news)?|linkedin|reddit|youtu\.?be|amp|news-?reader|app|smartnews|flipboard|pocket|copy(link)?|timeline|(single|group)message|rh[a-z]{2}(?=-))([-_.:].*)?$/i;

/** Another way to show the same page: for the printer, the phone, the crawler. */
const otherView =
  /^(?:print(?:able|view)?|view|layout|mode|format|mobile)=(?:1|true|yes|print(?:er)?|printable|amp|mobile)$/i;

/** What makes an address that of a feed: WordPress has `?feed=atom`, others `?output=rss`. */
const feedFormat = /^(?:feed|output|type|format)=(?:rss|atom|rdf|xml|json)/i;

/** Tells whether a parameter (`name` or `name=value`, as it stands in the address) can go. */
export function isTracking(parameter: string): boolean {
  if (feedFormat.test(parameter)) return false;
  if (otherView.test(parameter)) return true;
  const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(parameter) ?? [];
  const plainName = name.replace(/%5f/gi, "_").replace(/%2e/gi, ".");
  if (trackingName.test(plainName)) return true;
  return ambiguousName.test(plainName) && clickValue.test(value);
}
