import { contextOf, type Operation } from '@jalon/contracts/platform/operation';

/** Which context's reads grow stale when something of this type changes, read from the operations. */
export class LiveContexts {
  private readonly byType = new Map<string, string>();
  /** Every context there is. */
  readonly all: readonly string[];

  constructor(operations: readonly Operation[]) {
    for (const op of operations) if (op.creates) this.byType.set(op.creates, contextOf(op));
    for (const op of operations)
      for (const type of Object.values(op.ids ?? {}))
        if (!this.byType.has(type)) this.byType.set(type, contextOf(op));
    this.all = [...new Set(operations.map(contextOf))];
  }

  of = (type: string): string => this.byType.get(type) ?? type;
}
