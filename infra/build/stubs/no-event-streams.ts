/** SQS, DynamoDB and SSM stream nothing. The SDK calls this before it takes anything else from the module. */
export function eventStreamSerdeProvider(): never {
  throw new Error("Event streams were left out of the Lambda bundle.");
}
