import infra from "#infra/queues.json" with { type: "json" };

/** A queue that is deployed, as far as it matters on one machine. */
export type QueueDefinition = {
  /** `write-brief`, or `write-brief-dead-letters` for what that queue sets aside. */
  readonly name: string;
  /** How long a message that was taken stays hidden from others; SQS's default when absent. */
  readonly visibilitySeconds?: number;
  readonly retentionSeconds: number;
  readonly redrive?: {
    /** The queue that gets a message after its last try. */
    readonly to: string;
    readonly triesMax: number;
  };
};

type Resource = {
  readonly Properties: {
    readonly VisibilityTimeout?: number;
    readonly MessageRetentionPeriod: number;
    readonly RedrivePolicy?: {
      readonly deadLetterTargetArn: { readonly "Fn::GetAtt": readonly string[] };
      readonly maxReceiveCount: number;
    };
  };
};

/** The queues that are deployed, each dead-letter queue before those that need it. */
export const queueDefinitions: readonly QueueDefinition[] = Object.entries(
  infra.Resources as Readonly<Record<string, Resource>>,
)
  .map(([id, { Properties: properties }]) => {
    const { VisibilityTimeout: visibilitySeconds, RedrivePolicy: policy } = properties;
    const target = policy?.deadLetterTargetArn["Fn::GetAtt"][0];
    return {
      name: queueName(id),
      retentionSeconds: properties.MessageRetentionPeriod,
      ...(visibilitySeconds !== undefined && { visibilitySeconds }),
      ...(policy !== undefined &&
        target !== undefined && {
          redrive: { to: queueName(target), triesMax: policy.maxReceiveCount },
        }),
    };
  })
  .sort((a, b) => Number("redrive" in a) - Number("redrive" in b));

/** `WriteBriefQueue` in the template is `write-brief` here. */
function queueName(resourceId: string): string {
  return resourceId
    .replace(/Queue$/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();
}
