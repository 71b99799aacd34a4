/** Hosts that only a machine itself or its own network can reach, so never Slack. */
const privateHost =
  /^(localhost|.+\.(localhost|local|internal|home\.arpa)|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|\[(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\])$/i;

const otherImage = /\.(svgz?|webp|bmp|tiff?|avif|ico|heic|pdf)$/i;

function parsed(link: string): URL | undefined {
  return URL.canParse(link) ? new URL(link) : undefined;
}

/**
 * Says what keeps Slack from fetching an image: it must be public, https, and png, jpg or gif.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
export function imageLinkProblem(link: string): string | undefined {
  const url = parsed(link);
  if (url?.protocol !== "https:" || privateHost.test(url.hostname))
    return "downloading image failed";
  return otherImage.test(url.pathname) ? "downloading image failed" : undefined;
}

/** Says what is wrong with a link that people open. Slack's own words for it were never seen. */
export function linkProblem(link: string): string | undefined {
  return /^\s*(javascript|data|vbscript|file):/i.test(link) ? "must be a valid URL" : undefined;
}

/** Is this the form of a link at all? Whether Slack asks is not known. */
export function isLink(link: string): boolean {
  return parsed(link) !== undefined;
}

/** Says what is wrong with a link that must be https. */
export function secureLinkProblem(link: string): string | undefined {
  return parsed(link)?.protocol === "https:" ? undefined : "must be a valid https URL";
}
