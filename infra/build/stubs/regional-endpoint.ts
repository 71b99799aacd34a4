type EndpointParameters = {
  /** Where a client was told its endpoint, such as the embedded table's. */
  readonly Endpoint?: string;
  readonly Region?: string;
  readonly UseFIPS?: boolean;
  readonly UseDualStack?: boolean;
};

/**
 * Makes the resolver of a service's endpoint, for Regions of the partitions `aws`, `aws-us-gov` and `aws-cn`.
 *
 * @param service as in its host names, for example `sqs`
 * @see https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints
 */
export function regionalEndpoint(service: string) {
  return ({ Endpoint, Region, UseFIPS, UseDualStack }: EndpointParameters) => {
    if (Endpoint !== undefined) return { url: new URL(Endpoint) };
    if (UseFIPS || UseDualStack || Region === undefined || /-iso/.test(Region)) {
      throw new Error(`The Lambda bundle knows no such endpoint of ${service}: Region ${Region}.`);
    }
    const suffix = Region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return { url: new URL(`https://${service}.${Region}.${suffix}`) };
  };
}
