import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';

/** What facts are about: a use case, and its project once it has one. */
export interface FactSubject {
  readonly useCaseId: string;
  readonly projectId: string | null;
}

/** One fact of one subject as a provider computed it; a null value: nothing is kept that would tell. */
export interface MeasuredFact {
  readonly useCaseId: string;
  readonly id: string;
  readonly value: RuleValue | null;
  /** When the newest of what it was computed from was kept. */
  readonly at: Date | null;
  readonly source: Words;
  /** How many rows or observations it was computed from. */
  readonly sample: number | null;
  /** The place on screen that explains it, below the root. */
  readonly path: string;
}

/** What a context tells about subjects: the ids of its facts, and one query for all of them. */
export interface FactProvider {
  readonly context: string;
  readonly facts: readonly string[];
  /** Inside the unit of work; one statement for all subjects, however many. */
  readonly read: (subjects: readonly FactSubject[]) => Promise<readonly MeasuredFact[]>;
}

/** The providers that contexts have registered (in `onModuleInit`); a fact has one provider or none. */
@Injectable()
export class FactProviders {
  private readonly byFact = new Map<string, FactProvider>();

  register(provider: FactProvider): void {
    for (const fact of provider.facts) {
      if (this.byFact.has(fact)) throw new Error(`The fact ${fact} has two providers`);
      this.byFact.set(fact, provider);
    }
  }

  /** Is the fact computed from what is kept? While it is not, it may be declared. */
  isProvided = (fact: string): boolean => this.byFact.has(fact);

  provided = (): readonly string[] => [...this.byFact.keys()];

  /** These facts of these subjects: each provider that is concerned is asked once. */
  async read(subjects: readonly FactSubject[], wanted: readonly string[]): Promise<readonly MeasuredFact[]> {
    const concerned = new Set(wanted.flatMap((fact) => this.byFact.get(fact) ?? []));
    const found: MeasuredFact[] = [];
    for (const provider of concerned) found.push(...(await provider.read(subjects)));
    return found.filter(({ id }) => wanted.includes(id));
  }
}
