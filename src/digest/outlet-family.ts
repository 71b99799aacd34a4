import { getDomain } from "tldts";

/**
 * Houses that publish under several domains, by their own accounts of what they own. One a line; what
 * stands together counts as one voice.
 */
const houses = `
theguardian.com observer.co.uk
thetimes.com thetimes.co.uk thesun.co.uk wsj.com nypost.com marketwatch.com barrons.com theaustralian.com.au news.com.au
dailymail.co.uk mailonline.com inews.co.uk newscientist.com metro.co.uk
mirror.co.uk express.co.uk dailystar.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk walesonline.co.uk dailyrecord.co.uk
bbc.com bbc.co.uk
nbcnews.com cnbc.com msnbc.com today.com
nytimes.com theathletic.com
welt.de bild.de politico.eu politico.com businessinsider.com businessinsider.de
spiegel.de manager-magazin.de
tagesschau.de ard.de daserste.de ndr.de wdr.de br.de swr.de mdr.de hr.de rbb24.de
lemonde.fr telerama.fr courrierinternational.com huffingtonpost.fr nouvelobs.com
lefigaro.fr lefigaromagazine.fr
francetvinfo.fr franceinfo.fr france.tv
radiofrance.fr franceinter.fr franceculture.fr
rfi.fr france24.com
elpais.com as.com cincodias.com huffingtonpost.es
elmundo.es marca.com expansion.com corriere.it gazzetta.it
repubblica.it lastampa.it huffingtonpost.it
globo.com g1.globo.com oglobo.globo.com
folha.com.br uol.com.br
publico.pt
nos.nl npo.nl
volkskrant.nl ad.nl trouw.nl parool.nl hln.be demorgen.be
standaard.be nieuwsblad.be gva.be hbvl.be nrc.nl telegraaf.nl
gazeta.pl wyborcza.pl tokfm.pl
onet.pl fakt.pl
asahi.com
yomiuri.co.jp
mainichi.jp
`;

const houseOf: ReadonlyMap<string, string> = new Map(
  houses
    .trim()
    .split("\n")
    .flatMap((line) => line.split(" ").map((domain) => [domain, line.split(" ")[0] ?? domain])),
);

/** Hosts of which everybody has a part, named first in the address. */
const shared = new Set(["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "medium.com"]);

/**
 * Whoever stands behind an address: its house where we know one, else its registrable domain, so that
 * all sections and regional pages of a site are one family; where everybody has a part of the site, whose part it is.
 *
 * @returns `undefined` for an address without such a domain
 */
export function outletFamily(url: string): string | undefined {
  const domain = getDomain(url, { allowPrivateDomains: true });
  if (domain === null) return undefined;
  const [, owner = ""] = shared.has(domain) ? new URL(url).pathname.toLowerCase().split("/") : [];
  return owner === "" ? (houseOf.get(domain) ?? domain) : `${domain}/${owner}`;
}
