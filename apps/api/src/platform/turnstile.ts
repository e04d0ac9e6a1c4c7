/** Lets a few through at a time; the others wait their turn, holding nothing, or give up. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  async pass<T>(act: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.inside >= this.most) await this.turn(signal);
    else this.inside += 1;
    try {
      signal?.throwIfAborted();
      return await act();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }

  /** Whoever leaves hands the place over, so it is never free in between. */
  private turn = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const giveUp = () => {
        this.waiting.splice(this.waiting.indexOf(come), 1);
        reject(signal?.reason);
      };
      const come = () => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.waiting.push(come);
    });
}

/** A turnstile for each name, while somebody stands at it: callers of the same thing pass one after the other. */
export class Turns {
  private readonly gates = new Map<string, { readonly turnstile: Turnstile; inside: number }>();

  async pass<T>(name: string, act: () => Promise<T>): Promise<T> {
    const gate = this.gates.get(name) ?? { turnstile: new Turnstile(1), inside: 0 };
    this.gates.set(name, gate);
    gate.inside += 1;
    try {
      return await gate.turnstile.pass(act);
    } finally {
      gate.inside -= 1;
      if (gate.inside === 0) this.gates.delete(name);
    }
  }
}
