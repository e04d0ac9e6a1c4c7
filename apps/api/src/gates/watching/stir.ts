/** An event of the journal, as far as gates are concerned. */
export interface Stirring {
  readonly organisation: string;
  readonly type: string;
  readonly id: string;
  readonly aboutType: string;
  readonly about: string;
  /** Who did it; null: nobody, by the clock. */
  readonly personId: string | null;
}

/** What happened in one organisation. */
export interface Stir {
  /** Something did that may bear on any gate. */
  isWide: boolean;
  /** By whom. */
  readonly widely: Set<string>;
  /** Use cases, projects and gates that something was about, and who did it. */
  readonly named: Map<string, Set<string>>;
}

const NARROW: readonly string[] = ['use-case', 'project', 'gate'];

/** Adds an event: one about another thing than a use case, a project or a gate may bear on any (a round revealed). */
export function gather(stirs: Map<string, Stir>, { organisation, personId, ...event }: Stirring): void {
  const stir = stirs.get(organisation) ?? { isWide: false, widely: new Set(), named: new Map() };
  stirs.set(organisation, stir);
  const isNarrow = NARROW.includes(event.type) || NARROW.includes(event.aboutType);
  if (isNarrow) for (const thing of [event.id, event.about]) put(stir.named, thing, personId);
  else widen(stir, personId);
}

function put(named: Map<string, Set<string>>, thing: string, personId: string | null): void {
  const people = named.get(thing) ?? new Set();
  named.set(thing, personId === null ? people : people.add(personId));
}

function widen(stir: Stir, personId: string | null): void {
  stir.isWide = true;
  if (personId !== null) stir.widely.add(personId);
}

/** Who did something that may bear on these things: nobody else is named when a count becomes complete. */
export const whoStirred = ({ widely, named }: Stir, things: readonly (string | null)[]): string[] => [
  ...new Set([...widely, ...things.flatMap((thing) => [...(named.get(thing ?? '') ?? [])])]),
];
