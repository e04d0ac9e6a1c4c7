import type { Call } from '@jalon/contracts/platform/client';
import type { Operation, Ref } from '@jalon/contracts/platform/operation';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Role } from '@jalon/domain/access/roles';
import type { TestHouse } from '../platform/testing/test-house';

/** Makes things of the home organisation for the walker: through the operation that creates them. */
export class Makers {
  constructor(
    private readonly house: TestHouse,
    private readonly operations: readonly Operation[],
    /** Things that no operation creates: `{ session: (role) => id }`. */
    private readonly special: Readonly<Record<string, (role: Role) => Promise<string>>>,
  ) {}

  /** The input of an operation's example, with fresh things behind its ids, made by this role where it may. */
  async exampleOf(op: Operation, role: Role): Promise<Record<string, unknown>> {
    const example = op.example;
    if (!example) return {};
    const made = new Map<string, string>();
    const wanted = new Set<string>();
    const input = (): Record<string, unknown> => example(refIn(made, wanted));
    input();
    for (const entity of wanted) made.set(entity, await this.make(entity, role));
    return input();
  }

  /** A new thing of this name, and its id. */
  async make(entity: string, role: Role): Promise<string> {
    const special = this.special[entity];
    if (special) return special(role);
    const op = this.operations.find(({ creates }) => creates === entity);
    if (!op) throw new Error(`Nothing creates a « ${entity} »: no operation, no maker of the walker`);
    const maker = this.mayCreate(op, role) ? role : 'admin';
    const call: Call = this.house.as(maker);
    const created: unknown = await call(op, await this.exampleOf(op, maker));
    if (entity === 'client') await this.showClients();
    return idOf(created, op);
  }

  private mayCreate = ({ permission }: Operation, role: Role): boolean =>
    permission === 'public' ||
    permission === 'signed-in' ||
    mayDo({ roles: [role], scope: 'full' }, permission);

  /** The client viewer of home is a viewer of all of home's clients. */
  private async showClients(): Promise<void> {
    const { id } = await this.house.person('client_viewer');
    await this.house.population.query(
      `UPDATE membership m SET client_ids = (SELECT array_agg(c.id) FROM client c WHERE c.organisation_id = m.organisation_id)
       WHERE person_id = $1`,
      [id],
    );
  }
}

const PLACEHOLDER = '00000000-0000-4000-8000-000000000000';

const refIn =
  (made: ReadonlyMap<string, string>, wanted: Set<string>): Ref =>
  (entity) => {
    wanted.add(entity);
    return made.get(entity) ?? PLACEHOLDER;
  };

function idOf(created: unknown, op: Operation): string {
  if (typeof created === 'object' && created !== null && 'id' in created && typeof created.id === 'string')
    return created.id;
  throw new Error(`${op.id} creates a thing without telling its id`);
}
