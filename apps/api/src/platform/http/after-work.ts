/**
 * An answer that is still to be computed when the transaction is over: nobody's connection waits for it. It asks the
 * database nothing more, and only an operation that creates nothing may answer so.
 */
export class AfterWork<Answer = unknown> {
  constructor(readonly compute: () => Promise<Answer>) {}
}
