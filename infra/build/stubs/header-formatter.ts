/** Made with every signer, used when events of a stream are signed. */
export class HeaderFormatter {
  format(): never {
    throw new Error("The signing of events was left out of the Lambda bundle.");
  }
}
